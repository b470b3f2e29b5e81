package org.metodika.contracts.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Решение. */
@Meaning("A decision of a meeting")
public record MeetingDecision(
        @Meaning("What was decided") String text,

        @Meaning("Pseudonymous id of who answers for it") @Nullable
        UUID responsibleId,

        @Meaning("Until when") @Nullable LocalDate deadline) {}
