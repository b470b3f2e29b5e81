package org.metodika.contracts.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Диагностика педагога: текущее состояние. */
@Meaning("Present content of an assessment, without its answers")
public record AssessmentState(
        @Meaning("Id of the assessment") UUID assessmentId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Code of the instrument") String instrumentId,
        @Meaning("Version of the instrument, from 1") int instrumentVersion,

        @Meaning("Dictionary of the criteria, e.g. difficulty-characters")
        String dictionary,

        @Meaning("Version of the dictionary") int dictionaryVersion,
        @Meaning("OPEN, CLOSED or ANNULLED") String status,
        @Meaning("Day in the time zone of the school") LocalDate openedOn,

        @Meaning("Day it was closed; absent before") @Nullable
        LocalDate closedOn,

        @Meaning("Number of answer sheets that are not annulled")
        int sheets,

        @Meaning("Codes of the sources that count so far, SELF_ASSESSMENT left out")
        List<String> sources,

        @Meaning("One entry per criterion; empty before it is closed")
        List<CriterionLevel> levels) {}
