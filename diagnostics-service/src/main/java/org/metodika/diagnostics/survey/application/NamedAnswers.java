package org.metodika.diagnostics.survey.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.namedsheets.NamedSheet;
import org.metodika.diagnostics.namedsheets.NamedSheets;
import org.metodika.diagnostics.survey.domain.Participant;
import org.metodika.diagnostics.survey.domain.SheetCheck;
import org.metodika.diagnostics.survey.domain.Survey;
import org.metodika.diagnostics.survey.domain.SurveyId;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.AlreadyAnswered;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.AnswersNotAccepted;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.SurveyNotRunning;
import org.metodika.diagnostics.survey.domain.SurveyStatus;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;

/** Answers of invited members of the staff under their names: saved as they go, sent once (L5). */
public final class NamedAnswers {

    private final Surveys surveys;
    private final Questionnaires questionnaires;
    private final NamedSheets sheets;
    private final Access access;

    public NamedAnswers(Surveys surveys, Questionnaires questionnaires, NamedSheets sheets, Access access) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.sheets = sheets;
        this.access = access;
    }

    /** A survey with what the actor has answered so far. */
    public record Own(Survey survey, List<Answer> answers, boolean sent) {}

    /** The actor's own sheet; empty where they were not invited. A survey that was not opened yet is nobody's business. */
    public Optional<Own> own(SurveyId id, Actor actor) {
        UUID self = self(actor);
        return invitation(id, self)
                .map(survey -> new Own(
                        survey,
                        sheets.find(id.value(), self)
                                .map(sheet -> Papers.read(sheet.paper()))
                                .orElse(List.of()),
                        survey.invited().hasAnswered(self)));
    }

    /** Keeps what the actor has filled so far; empty where they were not invited. */
    public Optional<Own> save(SurveyId id, List<Answer> given, Actor actor) {
        UUID self = self(actor);
        return invitation(id, self).map(survey -> {
            List<Answer> answers = accepted(survey, self, given, false);
            keep(survey, self, answers);
            return new Own(survey, answers, false);
        });
    }

    /**
     * Takes the answers for good. They are kept before it is told that they were given, so that what was told is always there; a
     * repetition after a crash finishes what was begun.
     */
    public Optional<Own> send(SurveyId id, List<Answer> given, Actor actor, Change change) {
        UUID self = self(actor);
        return invitation(id, self).map(survey -> {
            if (survey.invited().hasAnswered(self)) {
                sheets.send(id.value(), self, surveys.today(survey));
                throw Problems.of(new AlreadyAnswered());
            }
            List<Answer> answers = accepted(survey, self, given, true);
            keep(survey, self, answers);
            Outcome<Survey> outcome = surveys.answered(id, self, change);
            Survey told = outcome.orProblem().state();
            sheets.send(id.value(), self, surveys.today(told));
            return new Own(told, answers, true);
        });
    }

    private List<Answer> accepted(Survey survey, UUID self, List<Answer> given, boolean complete) {
        if (survey.invited().hasAnswered(self)) {
            throw refused(new AlreadyAnswered());
        }
        if (!survey.takesAnswers(surveys.today(survey))) {
            throw refused(
                    new SurveyNotRunning(survey.plan().firstDay(), survey.plan().lastDay()));
        }
        SheetCheck.Checked checked = SheetCheck.of(questionnaires.questions(survey), given, complete);
        if (!checked.flaws().isEmpty()) {
            throw refused(new AnswersNotAccepted(checked.flaws()));
        }
        return checked.answers();
    }

    private void keep(Survey survey, UUID self, List<Answer> answers) {
        String group = survey.invited().participants().stream()
                .filter(participant -> participant.staffId().equals(self))
                .map(Participant::group)
                .findFirst()
                .orElseThrow()
                .name();
        UUID id = survey.id().value();
        NamedSheet sheet = new NamedSheet(
                NamedSheet.idOf(id, self),
                id,
                survey.schoolId(),
                self,
                group,
                survey.plan().purpose().name(),
                Papers.write(answers),
                NamedSheet.Status.STARTED,
                null);
        if (!sheets.save(sheet)) {
            throw refused(new AlreadyAnswered());
        }
    }

    private Optional<Survey> invitation(SurveyId id, UUID self) {
        return surveys.any(id)
                .filter(survey -> survey.status() != SurveyStatus.DRAFT && survey.status() != SurveyStatus.ANNULLED)
                .filter(survey -> survey.invited().includes(self));
    }

    private UUID self(Actor actor) {
        access.reach(actor, SurveyAction.ANSWER);
        return Objects.requireNonNull(actor.staffId(), "Who reaches themselves is somebody");
    }

    private static RuntimeException refused(Rejection reason) {
        return Problems.of(reason);
    }
}
