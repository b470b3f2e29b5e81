package org.metodika.demo.plot;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metodika.demo.municipality.Municipality;
import org.metodika.demo.municipality.Size;

/**
 * A municipality and its school year, decided before it is played: the same size gives the same plan.
 *
 * @param days in order
 */
public record Plan(Size size, Municipality municipality, List<Day> days) {

    public Plan {
        days = List.copyOf(days);
    }

    /** The plan of this size. */
    public static Plan of(Size size) {
        Municipality municipality = Municipality.of(size);
        return new Plan(size, municipality, new YearWriter(size, municipality).write());
    }

    /** First day of the school year. */
    public LocalDate firstDay() {
        return LocalDate.of(size.year(), 9, 1);
    }

    /** Day of the report. */
    public LocalDate lastDay() {
        return LocalDate.of(size.year() + 1, 5, 31);
    }

    /** All acts in their order. */
    public Stream<Act> acts() {
        return days.stream().flatMap(day -> day.errands().stream()).flatMap(List::stream);
    }

    /** Keys of the people who leave in the course of the year. */
    public Set<String> leavers() {
        return acts().filter(Act.Dismiss.class::isInstance)
                .map(act -> act.about().key())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Idempotency-Key of an act: the same in every run. */
    public String key(Act act) {
        return "%s/%s/%s".formatted(size.name(), act.about().key(), act.label());
    }
}
