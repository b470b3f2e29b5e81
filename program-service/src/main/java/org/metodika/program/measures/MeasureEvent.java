package org.metodika.program.measures;

import java.time.LocalDate;

/** What happens to a measure of support. */
public sealed interface MeasureEvent {

    /** Запланирована. */
    record MeasurePlanned(Measure measure) implements MeasureEvent {}

    /** Изменена. */
    record MeasureChanged(Measure.Plan plan) implements MeasureEvent {}

    /** Оказана или отменена. */
    record MeasureEnded(Measure.Status how, Measure.Settlement settlement) implements MeasureEvent {}

    /** Закончилась с увольнением учителя. */
    record MeasureEndedByDismissal(LocalDate on) implements MeasureEvent {}
}
