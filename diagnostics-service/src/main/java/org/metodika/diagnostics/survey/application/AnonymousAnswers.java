package org.metodika.diagnostics.survey.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.metodika.diagnostics.ballots.Ballots;
import org.metodika.diagnostics.ballots.LinkSecret;
import org.metodika.diagnostics.ballots.Links;
import org.metodika.diagnostics.ids.Answer;
import org.metodika.diagnostics.survey.domain.SheetCheck;
import org.metodika.diagnostics.survey.domain.Survey;
import org.metodika.diagnostics.survey.domain.SurveyId;
import org.metodika.diagnostics.survey.domain.SurveyRefusal.AnswersNotAccepted;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.problem.Problems;

/**
 * Answers by one-time links. Nobody is named here, nothing is logged, counted or told to others, and no answer depends on whether a
 * link was used: who keeps a copy of it learns nothing (L6, docs/adr/0012).
 */
public final class AnonymousAnswers {

    /** A thousand of them fit into one document. */
    private static final int LARGEST_PAPER = 12 * 1024;

    private final Surveys surveys;
    private final Questionnaires questionnaires;
    private final Links links;
    private final Ballots ballots;

    public AnonymousAnswers(Surveys surveys, Questionnaires questionnaires, Links links, Ballots ballots) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
        this.links = links;
        this.ballots = ballots;
    }

    /** The survey that this link lets in today; empty for every link that lets nobody in, whatever the reason. */
    public Optional<Survey> survey(String link) {
        return admission(link).map(Admitted::survey);
    }

    /**
     * Takes the answers of one respondent; of two by the same link the first counts.
     *
     * @return false for every link that lets nobody in, whatever the reason
     * @throws org.metodika.kit.problem.ProblemException 422 where the answers can't be taken as they are
     */
    public boolean answer(String link, List<Answer> given) {
        Optional<Admitted> admitted = admission(link);
        if (admitted.isEmpty()) {
            return false;
        }
        Survey survey = admitted.get().survey();
        SheetCheck.Checked checked = SheetCheck.of(questionnaires.questions(survey), given, true);
        if (!checked.flaws().isEmpty()) {
            throw Problems.of(new AnswersNotAccepted(checked.flaws()));
        }
        String paper = Papers.write(checked.answers());
        if (paper.getBytes(StandardCharsets.UTF_8).length > LARGEST_PAPER) {
            throw Problems.of(new AnswersNotAccepted(List.of(Flaw.at("/answers", "answers-too-long"))));
        }
        return ballots.cast(
                survey.id().value(), admitted.get().group(), admitted.get().secret(), paper);
    }

    private Optional<Admitted> admission(String link) {
        return LinkSecret.read(link)
                .flatMap(secret -> links.find(secret)
                        .flatMap(admission -> survey(admission.survey())
                                .map(survey -> new Admitted(survey, admission.group(), secret))));
    }

    private Optional<Survey> survey(UUID id) {
        return surveys.any(new SurveyId(id)).filter(survey -> survey.takesAnswers(surveys.today(survey)));
    }

    private record Admitted(Survey survey, String group, LinkSecret secret) {}
}
