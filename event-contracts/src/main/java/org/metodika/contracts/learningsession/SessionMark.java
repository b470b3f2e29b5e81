package org.metodika.contracts.learningsession;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Отметка об участии. */
@Meaning("Whether somebody was at a learning session")
public record SessionMark(
        @Meaning("Pseudonymous id of the participant") UUID participantId,

        @Meaning("ATTENDED, SPOKE or ABSENT") String presence) {}
