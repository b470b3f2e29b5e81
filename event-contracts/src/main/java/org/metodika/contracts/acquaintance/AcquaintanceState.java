package org.metodika.contracts.acquaintance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Ознакомление с отчётом: текущее содержание. */
@Meaning("Present content of an acquaintance, with free text: for services only")
public record AcquaintanceState(
        @Meaning("Id of the acquaintance") UUID acquaintanceId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Analysis that is the report; absent for another document") @Nullable
        UUID analysisId,

        @Meaning("What the report is called") String title,

        @Meaning("Where the document can be found; absent for an analysis") @Nullable
        String reference,

        @Meaning("SCHOOL or ASSOCIATION") String audience,

        @Meaning("Pseudonymous id of who heads the association; absent for a school") @Nullable
        UUID associationHeadId,

        @Meaning("The teachers") List<AcquaintedPerson> persons,

        @Meaning("Day, in the time zone of the school") LocalDate laidOn,

        @Meaning("Day by which it is to be acknowledged; absent where none is set") @Nullable
        LocalDate dueOn,

        @Meaning("Day of the last reminder; absent before one") @Nullable
        LocalDate remindedOn,

        @Meaning("Day it was withdrawn; absent while it stands") @Nullable
        LocalDate withdrawnOn) {}
