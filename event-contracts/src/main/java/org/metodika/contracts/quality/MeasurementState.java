package org.metodika.contracts.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.metodika.contracts.Meaning;

/** Замер показателя: текущее содержание. */
@Meaning("Present content of a measurement with its small groups and sources: for services only")
public record MeasurementState(
        @Meaning("Id of the measurement: one of a school, an indicator and a period")
        UUID measurementId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Code of the indicator") String indicator,

        @Meaning("School year, by the year in which it begins, and its part: Q1 to Q4, H1, H2 or YEAR, e.g. 2026-Q1")
        String period,

        @Meaning("QUARTER, HALF or YEAR: how long the period is")
        String span,

        @Meaning("First day of the period") LocalDate startsOn,

        @Meaning("Values that stand") List<StoredGroup> groups) {}
