package org.metodika.contracts.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Мера поддержки: текущее содержание. */
@Meaning("Present content of a measure, with free text: for services only")
public record SupportMeasureState(
        @Meaning("Id of the measure") UUID measureId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher who is supported")
        UUID teacherId,

        @Meaning("Pseudonymous id of who gives the help") UUID leaderId,
        @Meaning("Conclusion that asked for it") UUID conclusionId,
        @Meaning("Support that the conclusion closed") UUID supportId,

        @Meaning("Kinds of help, codes: PEDAGOGICAL, PSYCHOLOGICAL, METHODICAL, SOCIAL, OTHER (C02)")
        List<String> help,

        @Meaning("What is to be done") String task,
        @Meaning("Problems it is for") List<String> problems,
        @Meaning("Deadline") @Nullable LocalDate deadline,
        @Meaning("Day it was planned") LocalDate plannedOn,
        @Meaning("Counts the changes") int revision,
        @Meaning("PLANNED, DONE or CANCELLED") String status,
        @Meaning("Day it was done or cancelled") @Nullable LocalDate settledOn,
        @Meaning("Outcome or reason") @Nullable String note) {}
