package org.metodika.contracts.deficit;

import java.time.LocalDate;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Сравнение «до» и «после». */
@Meaning("Before and after, by the same instrument version and from the same sources (C26, C27)")
public record DeficitComparison(
        @Meaning("Assessment before") UUID beforeAssessmentId,
        @Meaning("Day it was closed") LocalDate beforeOn,
        @Meaning("Code of the level before") String beforeLevel,
        @Meaning("Share of the attainable points before") double beforeScore,
        @Meaning("Assessment after") UUID afterAssessmentId,
        @Meaning("Day it was closed") LocalDate afterOn,
        @Meaning("Code of the level after") String afterLevel,
        @Meaning("Share of the attainable points after") double afterScore,
        @Meaning("IMPROVED, SAME or WORSE") String change) {}
