package org.metodika.contracts.portfolio;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Материал портфолио отозван. */
@Meaning("An evidence of a portfolio was withdrawn; its files are gone")
public record EvidenceWithdrawn(
        @Meaning("Teacher whose portfolio it is, the id of the portfolio too")
        UUID teacherId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Id of the evidence") UUID evidenceId,

        @Meaning("Whether it belonged to an activity or a stage of a program, so that a line with the ground stays")
        boolean referenced,

        @Meaning("How many files went with it") int files,

        @Meaning("The teacher, who alone writes the portfolio") @Nullable
        UUID by) {}
