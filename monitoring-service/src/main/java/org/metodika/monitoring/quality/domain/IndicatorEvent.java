package org.metodika.monitoring.quality.domain;

import java.time.LocalDate;

/** What happens to an indicator of a school. */
public sealed interface IndicatorEvent {

    record Defined(IndicatorId id, String schoolId, String code, String title, Unit unit, Direction direction)
            implements IndicatorEvent {}

    record Retired(LocalDate on) implements IndicatorEvent {}
}
