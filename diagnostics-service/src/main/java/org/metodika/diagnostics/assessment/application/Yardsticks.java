package org.metodika.diagnostics.assessment.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.assessment.domain.Assessment;
import org.metodika.diagnostics.assessment.domain.Yardstick;
import org.metodika.diagnostics.instrument.Instrument;
import org.metodika.diagnostics.instrument.Instruments;

/** Reads from an instrument what answers are checked and scored by. */
final class Yardsticks {

    private final Instruments instruments;

    Yardsticks(Instruments instruments) {
        this.instruments = instruments;
    }

    /** The yardstick of an instrument, in its newest version unless one is named; empty where there is none. */
    Optional<Yardstick> find(String code, @Nullable Integer version) {
        Optional<Instrument> found = version == null ? instruments.newest(code) : instruments.find(code, version);
        return found.map(Yardsticks::of);
    }

    /** The yardstick that an assessment was opened with; a published version never goes away. */
    Yardstick of(Assessment assessment) {
        return find(assessment.instrument(), assessment.instrumentVersion())
                .orElseThrow(() -> new IllegalStateException("No instrument %s v%d any more"
                        .formatted(assessment.instrument(), assessment.instrumentVersion())));
    }

    private static Yardstick of(Instrument instrument) {
        return new Yardstick(
                instrument.code(),
                instrument.version(),
                instrument.dictionary(),
                instrument.dictionaryVersion(),
                instrument.criteria().stream()
                        .map(criterion -> new Yardstick.Criterion(
                                criterion.code(),
                                criterion.requiredLevel(),
                                criterion.items().stream()
                                        .map(item -> new Yardstick.Item(
                                                item.code(), item.weight(), instrument.pointsOf(item)))
                                        .toList()))
                        .toList(),
                instrument.levels().stream()
                        .map(level -> new Yardstick.Level(level.code(), level.from()))
                        .toList(),
                instrument.minimumSources(),
                instrument.minimumAnsweredPercent(),
                instrument.sheetMaxAgeDays());
    }
}
