package org.metodika.contracts.act;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Локальный или нормативный акт: текущее состояние. */
@Meaning("Present content of an act in the register (A16)")
public record ActState(
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

        @Meaning("Title") String title,

        @Meaning("First day in force; absent where nobody knows it") @Nullable
        LocalDate validFrom,

        @Meaning("Last day in force; absent where there is no end") @Nullable
        LocalDate validUntil,

        @Meaning("Id of the act that this one supersedes, absent where there is none") @Nullable
        UUID replacesId,

        @Meaning("Id of the act that supersedes it, absent where there is none") @Nullable
        UUID replacedById,

        @Meaning("First day of the act that supersedes it") @Nullable
        LocalDate replacedFrom,

        @Meaning("First day on which it is repealed, absent where it is not") @Nullable
        LocalDate repealedFrom,

        @Meaning("Ground of the repeal") @Nullable String repealGround,

        @Meaning("Why the record was annulled; absent where it counts") @Nullable
        String annulmentReason) {}
