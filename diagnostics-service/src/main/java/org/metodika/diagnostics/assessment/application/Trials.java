package org.metodika.diagnostics.assessment.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metodika.diagnostics.assessment.domain.Answered;
import org.metodika.diagnostics.assessment.domain.AssessmentRefusal.SheetNotAccepted;
import org.metodika.diagnostics.assessment.domain.CriterionResult;
import org.metodika.diagnostics.assessment.domain.Scoring;
import org.metodika.diagnostics.assessment.domain.SelfResult;
import org.metodika.diagnostics.assessment.domain.SheetCheck;
import org.metodika.diagnostics.assessment.domain.Yardstick;
import org.metodika.diagnostics.instrument.Instrument;
import org.metodika.diagnostics.instrument.InstrumentDrafts;
import org.metodika.diagnostics.instrument.InstrumentRefusal.InstrumentNotSound;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Versioned;

/** Tries drafts of instruments on sample answers; nothing of it is stored. */
public final class Trials {

    private final InstrumentDrafts drafts;
    private final Instruments instruments;

    public Trials(InstrumentDrafts drafts, Instruments instruments) {
        this.drafts = drafts;
        this.instruments = instruments;
    }

    /**
     * What comes of sample answers.
     *
     * @param selfLevels what the teacher's sheets say
     * @param unanswered criteria that no sheet which counts says anything about
     */
    public record Trial(List<CriterionResult> levels, List<SelfResult> selfLevels, List<String> unanswered) {}

    /**
     * Scores the sheets with the draft; empty where there is none.
     *
     * @throws org.metodika.kit.problem.ProblemException 422 where the draft could not be published, or a sheet is wrong
     */
    public Optional<Trial> run(String code, List<Answered.Sample> sheets, Actor actor) {
        return drafts.find(code, actor).map(Versioned::state).map(draft -> run(draft, sheets));
    }

    private Trial run(Instrument draft, List<Answered.Sample> sheets) {
        List<Flaw> flaws = instruments.flaws(draft);
        if (!flaws.isEmpty()) {
            throw Problems.of(new InstrumentNotSound(flaws));
        }
        Yardstick yardstick = Yardsticks.of(draft);
        List<Flaw> wrong = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            wrong.addAll(SheetCheck.flaws(yardstick, sheets.get(i), "/sheets/" + i));
        }
        if (!wrong.isEmpty()) {
            throw Problems.of(new SheetNotAccepted(wrong));
        }
        List<Answered.Sample> measured =
                sheets.stream().filter(sheet -> sheet.source().counts()).toList();
        List<Answered.Sample> own =
                sheets.stream().filter(sheet -> !sheet.source().counts()).toList();
        Scoring scoring = new Scoring(yardstick);
        return new Trial(scoring.resultsSoFar(measured, own), scoring.selfResults(own), scoring.unanswered(measured));
    }
}
