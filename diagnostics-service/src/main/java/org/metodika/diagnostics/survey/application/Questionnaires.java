package org.metodika.diagnostics.survey.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.assessment.application.AnswerRules;
import org.metodika.diagnostics.instrument.Instrument;
import org.metodika.diagnostics.instrument.Instrument.Kind;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.diagnostics.instrument.PublishedInstrument;
import org.metodika.diagnostics.instrument.PublishedInstrument.Retirement;
import org.metodika.diagnostics.survey.domain.Question;
import org.metodika.diagnostics.survey.domain.Survey;
import org.metodika.diagnostics.survey.domain.SurveyRefusal;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.SurveyInstrumentRetired;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.SurveyInstrumentUnfit;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.SurveyInstrumentUnknown;

/** Reads from an instrument what a survey asks. */
public final class Questionnaires {

    private final Instruments instruments;

    public Questionnaires(Instruments instruments) {
        this.instruments = instruments;
    }

    /** Whether a survey may ask with an instrument. */
    sealed interface Choice {

        /** It may. */
        record With(Instrument instrument) implements Choice {}

        /** It may not. */
        record Refused(SurveyRefusal reason) implements Choice {}
    }

    /** The instrument that a new survey asks with, in its newest version unless one is named. */
    Choice choose(String code, @Nullable Integer version) {
        Optional<PublishedInstrument> newest = instruments.newest(code);
        Optional<Instrument> wanted = version == null
                ? newest.map(PublishedInstrument::content)
                : newest.flatMap(present -> instruments.find(code, version));
        if (newest.isEmpty() || wanted.isEmpty()) {
            return new Choice.Refused(new SurveyInstrumentUnknown(code));
        }
        Retirement retirement = newest.get().retirement();
        if (retirement != null) {
            return new Choice.Refused(new SurveyInstrumentRetired(code, retirement.on()));
        }
        Kind kind = wanted.get().kind();
        return kind == Kind.QUESTIONNAIRE || kind == Kind.INTERVIEW
                ? new Choice.With(wanted.get())
                : new Choice.Refused(new SurveyInstrumentUnfit(code));
    }

    /** The instrument that a survey asks; a published version never goes away. */
    public Instrument of(Survey survey) {
        return instruments
                .find(survey.instrument(), survey.instrumentVersion())
                .orElseThrow(() -> new IllegalStateException(
                        "No instrument %s v%d any more".formatted(survey.instrument(), survey.instrumentVersion())));
    }

    /** The questions of a survey, in their order. */
    public List<Question> questions(Survey survey) {
        Instrument instrument = of(survey);
        return instrument
                .items()
                .map(item -> new Question(item.code(), item.obligatory(), AnswerRules.of(instrument, item.type())))
                .toList();
    }
}
