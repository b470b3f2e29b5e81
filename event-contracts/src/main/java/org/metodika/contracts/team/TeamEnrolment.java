package org.metodika.contracts.team;

import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Программа участника команды. */
@Meaning("A member of the team and the personified program that this member has in it")
public record TeamEnrolment(
        @Meaning("Pseudonymous id of a staff member") UUID staffId,

        @Meaning("Id of the personified program of this member")
        UUID programId) {}
