package org.metodika.diagnostics.assessment.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.assessment.domain.Assessment;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.InstrumentMeasuresNothing;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.InstrumentRetired;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.InstrumentUnknown;
import org.metodika.diagnostics.assessment.domain.Yardstick;
import org.metodika.diagnostics.assessment.domain.Yardstick.Placed;
import org.metodika.diagnostics.instrument.Instrument;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.diagnostics.instrument.PublishedInstrument;
import org.metodika.diagnostics.instrument.PublishedInstrument.Retirement;

/** Reads from an instrument what answers are checked and scored by. */
final class Yardsticks {

    private final Instruments instruments;

    Yardsticks(Instruments instruments) {
        this.instruments = instruments;
    }

    /** Whether an assessment may begin with an instrument. */
    sealed interface Beginning {

        /** It may, with this. */
        record With(Yardstick yardstick) implements Beginning {}

        /** It may not. */
        record Refused(AssessmentRefusal reason) implements Beginning {}
    }

    /** The yardstick that an assessment begins with, in its newest version unless one is named. */
    Beginning toBegin(String code, @Nullable Integer version) {
        Optional<PublishedInstrument> newest = instruments.newest(code);
        Optional<Instrument> wanted = version == null
                ? newest.map(PublishedInstrument::content)
                : newest.flatMap(present -> instruments.find(code, version));
        if (newest.isEmpty() || wanted.isEmpty()) {
            return new Beginning.Refused(new InstrumentUnknown(code));
        }
        Retirement retirement = newest.get().retirement();
        if (retirement != null) {
            return new Beginning.Refused(new InstrumentRetired(code, retirement.on()));
        }
        return wanted.get().measures()
                ? new Beginning.With(of(wanted.get()))
                : new Beginning.Refused(new InstrumentMeasuresNothing(code));
    }

    /** The yardstick that an assessment was opened with; a published version never goes away. */
    Yardstick of(Assessment assessment) {
        return instruments
                .find(assessment.instrument(), assessment.instrumentVersion())
                .map(Yardsticks::of)
                .orElseThrow(() -> new IllegalStateException("No instrument %s v%d any more"
                        .formatted(assessment.instrument(), assessment.instrumentVersion())));
    }

    static Yardstick of(Instrument instrument) {
        return new Yardstick(
                instrument.code(),
                instrument.version(),
                instrument.dictionary(),
                instrument.dictionaryVersion(),
                instrument.criteria().stream()
                        .map(criterion -> new Yardstick.Criterion(
                                criterion.code(),
                                criterion.requiredLevel(),
                                criterion.minimumAnswers(),
                                items(instrument, criterion.items())))
                        .toList(),
                instrument.sections().stream()
                        .flatMap(section -> items(instrument, section.items()).stream())
                        .toList(),
                instrument.levels().stream()
                        .map(level -> new Yardstick.Level(level.code(), level.from()))
                        .toList(),
                new Yardstick.Limits(
                        instrument.sources(),
                        instrument.observers(),
                        switch (instrument.kind()) {
                            case LESSON_OBSERVATION -> Placed.LESSON;
                            case DOCUMENT_ANALYSIS -> Placed.DOCUMENT;
                            case QUESTIONNAIRE, TEST, INTERVIEW -> Placed.NOTHING;
                        },
                        instrument.minimumSources(),
                        instrument.minimumAnsweredPercent(),
                        instrument.sheetMaxAgeDays()));
    }

    private static List<Yardstick.Item> items(Instrument instrument, List<Instrument.Item> items) {
        return items.stream()
                .map(item -> {
                    List<Integer> points = instrument.pointsOf(item);
                    return new Yardstick.Item(
                            item.code(),
                            item.weight(),
                            points.isEmpty() ? 0 : points.getLast(),
                            item.obligatory(),
                            AnswerRules.of(instrument, item.type()));
                })
                .toList();
    }
}
