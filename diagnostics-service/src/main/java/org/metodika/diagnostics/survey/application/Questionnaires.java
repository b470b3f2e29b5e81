package org.metodika.diagnostics.survey.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.instrument.Instrument;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.diagnostics.survey.domain.Question;
import org.metodika.diagnostics.survey.domain.Survey;

/** Reads from an instrument what a survey asks. */
public final class Questionnaires {

    private final Instruments instruments;

    public Questionnaires(Instruments instruments) {
        this.instruments = instruments;
    }

    /** The instrument, in its newest version unless one is named; empty where there is none. */
    Optional<Instrument> find(String code, @Nullable Integer version) {
        return version == null ? instruments.newest(code) : instruments.find(code, version);
    }

    /** The instrument that a survey asks; a published version never goes away. */
    public Instrument of(Survey survey) {
        return find(survey.instrument(), survey.instrumentVersion())
                .orElseThrow(() -> new IllegalStateException(
                        "No instrument %s v%d any more".formatted(survey.instrument(), survey.instrumentVersion())));
    }

    /** The questions of a survey, in their order. */
    public List<Question> questions(Survey survey) {
        return questions(of(survey));
    }

    private static List<Question> questions(Instrument instrument) {
        return instrument.criteria().stream()
                .flatMap(criterion -> criterion.items().stream())
                .map(item -> new Question(
                        item.code(),
                        Question.Kind.SCALE,
                        false,
                        instrument.pointsOf(item).stream().map(String::valueOf).toList(),
                        null,
                        null,
                        0))
                .toList();
    }
}
