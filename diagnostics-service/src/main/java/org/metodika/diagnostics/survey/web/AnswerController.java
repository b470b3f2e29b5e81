package org.metodika.diagnostics.survey.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import org.metodika.diagnostics.survey.application.AnonymousAnswers;
import org.metodika.diagnostics.survey.application.Questionnaires;
import org.metodika.diagnostics.survey.web.SurveyRequests.AnswersByLink;
import org.metodika.diagnostics.survey.web.SurveyRequests.FormWanted;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.OpenToAnyone;
import org.metodika.kit.problem.ProblemException;
import org.metodika.kit.problem.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where respondents answer by a one-time link. The secret comes in the body: addresses are logged, bodies are not. */
@RestController
@RequestMapping("/api/diagnostics/answers")
@Tag(name = "Answers without a name")
@OpenToAnyone(
        "Pupils, parents and partners have no account, and who signed in would have a name; the one-time link lets"
                + " them in")
@SecurityRequirements
class AnswerController {

    private final AnonymousAnswers answers;
    private final Questionnaires questionnaires;
    private final Directory directory;

    AnswerController(AnonymousAnswers answers, Questionnaires questionnaires, Directory directory) {
        this.answers = answers;
        this.questionnaires = questionnaires;
        this.directory = directory;
    }

    /** The same for the first answer of a link and for every later one. */
    record Thanks(boolean accepted) {}

    @PostMapping("/form")
    @Operation(summary = "The questions that a one-time link leads to; the same before and after it was used")
    FormView form(@Valid @RequestBody FormWanted wanted, Locale locale) {
        return answers.survey(wanted.link())
                .map(survey -> FormView.of(survey, questionnaires, directory, locale))
                .orElseThrow(AnswerController::notValid);
    }

    @PostMapping
    @Operation(summary = "Answer by a one-time link; of two answers by the same link the first counts")
    Thanks answer(@Valid @RequestBody AnswersByLink sent) {
        if (!answers.answer(sent.link(), sent.given())) {
            throw notValid();
        }
        return new Thanks(true);
    }

    /** One answer for all that is wrong with a link, so that trying links out teaches nothing. */
    private static ProblemException notValid() {
        return Problems.plain("link-not-valid", HttpStatus.NOT_FOUND);
    }
}
