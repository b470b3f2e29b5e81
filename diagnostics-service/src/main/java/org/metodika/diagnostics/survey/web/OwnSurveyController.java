package org.metodika.diagnostics.survey.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import org.metodika.diagnostics.survey.application.NamedAnswers;
import org.metodika.diagnostics.survey.application.NamedAnswers.Own;
import org.metodika.diagnostics.survey.application.Questionnaires;
import org.metodika.diagnostics.survey.domain.SurveyId;
import org.metodika.diagnostics.survey.web.FormView.OwnView;
import org.metodika.diagnostics.survey.web.SurveyRequests.OwnAnswers;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where invited members of the staff answer under their names (L5). */
@RestController
@RequestMapping("/api/diagnostics/my-surveys/{id}")
@Tag(name = "Answers with a name")
class OwnSurveyController {

    private final NamedAnswers answers;
    private final Questionnaires questionnaires;
    private final Directory directory;

    OwnSurveyController(NamedAnswers answers, Questionnaires questionnaires, Directory directory) {
        this.answers = answers;
        this.questionnaires = questionnaires;
        this.directory = directory;
    }

    @GetMapping
    @Operation(summary = "The questions of a survey that invited the caller, with what they have answered so far")
    OwnView own(@PathVariable SurveyId id, Actor actor, Locale locale) {
        return view(answers.own(id, actor).orElseThrow(Problems::notFound), locale);
    }

    @PutMapping("/answers")
    @Operation(summary = "Keep what the caller has filled so far; it can be gone on with anywhere")
    OwnView save(@PathVariable SurveyId id, @Valid @RequestBody OwnAnswers own, Actor actor, Locale locale) {
        return view(answers.save(id, own.given(), actor).orElseThrow(Problems::notFound), locale);
    }

    @PostMapping("/sending")
    @Operation(summary = "Send the answers for good, once")
    OwnView send(
            @PathVariable SurveyId id, @Valid @RequestBody OwnAnswers own, Actor actor, Change change, Locale locale) {
        return view(answers.send(id, own.given(), actor, change).orElseThrow(Problems::notFound), locale);
    }

    private OwnView view(Own own, Locale locale) {
        return new OwnView(
                own.survey().id().value(),
                own.survey().status().name(),
                own.sent(),
                FormView.of(own.survey(), questionnaires, directory, locale),
                own.answers());
    }
}
