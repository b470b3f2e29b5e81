package org.metodika.contracts.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Сравнение «до» и «после»: текущее состояние. */
@Meaning("Present content of a comparison, with free text: for services only")
public record ComparisonState(
        @Meaning("Id of the comparison") UUID comparisonId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Assessment before") UUID beforeAssessmentId,
        @Meaning("Assessment after") UUID afterAssessmentId,
        @Meaning("Entries in the order of recording") List<Entry> entries) {

    /** Запись о сравнении. */
    @Meaning("What somebody found by comparing")
    public record Entry(
            @Meaning("Id of the entry") UUID entryId,
            @Meaning("What the comparison shows") String note,
            @Meaning("What was compared") List<Material> materials,
            @Meaning("Day it was recorded") LocalDate recordedOn,

            @Meaning("Pseudonymous id of the author; absent for people outside the schools") @Nullable
            UUID by) {}

    /** Сравниваемые материалы. */
    @Meaning("A pair of materials that were compared")
    public record Material(
            @Meaning("PLAN, LESSON_SUMMARY, MATERIAL, CONTROL_WORK or OTHER")
            String kind,

            @Meaning("What it is") String title,
            @Meaning("Where the one before can be found") String before,
            @Meaning("Where the one after can be found") String after) {}
}
