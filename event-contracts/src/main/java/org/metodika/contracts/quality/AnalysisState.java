package org.metodika.contracts.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Аналитическая справка: текущее содержание. */
@Meaning("Present content of an analysis, with free text: for services only")
public record AnalysisState(
        @Meaning("Id of the analysis") UUID analysisId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("School year, by the year in which it begins, and its part: Q1 to Q4, H1, H2 or YEAR, e.g. 2026-Q1")
        String period,

        @Meaning("Codes of the indicators that it is about") List<String> indicators,

        @Meaning("What it is called") String title,

        @Meaning("What it says") String text,

        @Meaning("Day, in the time zone of the school") LocalDate writtenOn,

        @Meaning("Pseudonymous id of who wrote it") @Nullable
        UUID author,

        @Meaning("Whether it was annulled") boolean annulled) {}
