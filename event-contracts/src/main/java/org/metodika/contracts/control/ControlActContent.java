package org.metodika.contracts.control;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Акт контроля. */
@Meaning("What the act of a control says in words, and who signed it")
public record ControlActContent(
        @Meaning("Day it was signed") LocalDate signedOn,

        @Meaning("Pseudonymous id of the staff member who signed it; absent for people outside the schools") @Nullable
        UUID signedBy,

        @Meaning("What was found") String found,

        @Meaning("What was reached, where the result was estimated") @Nullable
        String conclusion,

        @Meaning("What is to be done, where a measure was decided") @Nullable
        String measure,

        @Meaning("What deviates, where the plan is to be corrected") @Nullable
        String deviation) {}
