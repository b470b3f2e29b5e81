package org.metodika.diagnostics.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.comparison.Comparisons.Wanted;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.diagnostics.level.Measurement;
import org.metodika.diagnostics.level.Measurement.MeasuredLevel;

/**
 * Two assessments side by side.
 *
 * @param sources where the answers of both came from
 * @param entries what people wrote beside them, in the order of recording
 */
record ComparisonView(
        UUID id,
        String schoolId,
        UUID teacherId,
        String instrument,
        int instrumentVersion,
        List<String> sources,
        UUID before,
        LocalDate beforeOn,
        UUID after,
        LocalDate afterOn,
        List<Line> criteria,
        List<Comparison.Entry> entries) {

    /**
     * One criterion.
     *
     * @param change points of 100 by which the score rose, or fell where it is negative
     */
    record Line(
            String code,
            String title,
            double beforeScore,
            String beforeLevel,
            double afterScore,
            String afterLevel,
            double change) {}

    static ComparisonView of(
            Wanted wanted,
            Pair pair,
            @Nullable Comparison written,
            Dictionaries dictionaries,
            Instruments instruments,
            Locale locale) {
        Measurement before = pair.before();
        Measurement after = pair.after();
        Map<String, MeasuredLevel> later =
                after.levels().stream().collect(Collectors.toMap(MeasuredLevel::code, Function.identity()));
        return new ComparisonView(
                wanted.id(),
                before.schoolId(),
                before.teacherId(),
                before.instrument(),
                before.instrumentVersion(),
                Pair.sources(before),
                before.assessmentId(),
                before.closedOn(),
                after.assessmentId(),
                after.closedOn(),
                before.levels().stream()
                        .flatMap(level -> Stream.ofNullable(later.get(level.code()))
                                .map(now -> line(before, level, now, dictionaries, instruments, locale)))
                        .toList(),
                written == null ? List.of() : written.entries());
    }

    private static Line line(
            Measurement before,
            MeasuredLevel then,
            MeasuredLevel now,
            Dictionaries dictionaries,
            Instruments instruments,
            Locale locale) {
        String dictionary = before.dictionary();
        int version = before.dictionaryVersion();
        return new Line(
                then.code(),
                dictionaries.entryTitle(dictionary, version, then.code(), locale),
                then.score(),
                instruments.levelTitle(dictionary, version, then.level(), locale),
                now.score(),
                instruments.levelTitle(dictionary, version, now.level(), locale),
                Math.round((now.score() - then.score()) * 10) / 10.0);
    }
}
