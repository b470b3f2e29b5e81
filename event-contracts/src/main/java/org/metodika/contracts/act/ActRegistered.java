package org.metodika.contracts.act;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Акт внесён в реестр. */
@Meaning("An act entered the register (A16); its title is in the state only")
public record ActRegistered(
        @Meaning("Id of the act") UUID actId,

        @Meaning("School code, the key of a school everywhere; absent for a common act, which holds for all schools")
        @Nullable
        String schoolId,

        @Meaning("REGULATION, ORDER, JOB_DESCRIPTION, NORMATIVE_REFERENCE a document cited from outside, PLAN, OTHER")
        String kind,

        @Meaning("Number; absent for a cited document that has none") @Nullable
        String number,

        @Meaning("Date of the act; absent for a cited document that has none") @Nullable
        LocalDate date,

        @Meaning("First day in force; absent where nobody knows it") @Nullable
        LocalDate validFrom,

        @Meaning("Last day in force; absent where there is no end") @Nullable
        LocalDate validUntil,

        @Meaning("Id of the act that this one supersedes, absent where there is none") @Nullable
        UUID replacesId,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
