package org.metodika.contracts.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Мера закончилась с увольнением учителя. */
@Meaning("The measure ended because the teacher has left the school")
public record SupportMeasureEndedByDismissal(
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

        @Meaning("Deadline") @Nullable LocalDate deadline,
        @Meaning("Day after the last working day or later") LocalDate endedOn) {}
