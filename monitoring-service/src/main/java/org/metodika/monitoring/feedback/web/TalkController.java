package org.metodika.monitoring.feedback.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.monitoring.feedback.application.Talks;
import org.metodika.monitoring.feedback.domain.Feedback;
import org.metodika.monitoring.feedback.web.TalkViews.LetterRequest;
import org.metodika.monitoring.feedback.web.TalkViews.ListedTalk;
import org.metodika.monitoring.feedback.web.TalkViews.ReadRequest;
import org.metodika.monitoring.feedback.web.TalkViews.TalkView;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Talks of teacher, mentor and methodist (C17). */
@RestController
@RequestMapping("/api/monitoring/talks")
@Tag(
        name = "Talks",
        description = "Обратная связь «учитель – наставник – методист», one talk per program and per route")
final class TalkController {

    private static final String PLAN = "Id of the program or of the route";

    private final Talks talks;
    private final TalkAnswers answers;

    TalkController(Talks talks, TalkAnswers answers) {
        this.talks = talks;
        this.answers = answers;
    }

    /** Which talks are asked for. */
    record TalkQuery(
            @Parameter(description = "School code") @Nullable @Size(max = 100)
            String school) {}

    @GetMapping
    @Operation(summary = "Talks that one takes part in, the latest message first, with what one has not read")
    Page<ListedTalk> list(@Valid @ParameterObject TalkQuery query, PageRequest page, Actor actor) {
        return answers.page(query.school(), page, actor);
    }

    @GetMapping("/{planId}")
    @Operation(
            summary = "The messages on a program or a route in their order, page by page, and who has read up to where")
    ResponseEntity<TalkView> one(
            @Parameter(description = PLAN) @PathVariable UUID planId, PageRequest page, Actor actor) {
        Versioned<Feedback> found = talks.find(planId, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, answers.view(found.state(), page, actor));
    }

    @PostMapping("/{planId}/messages")
    @Operation(
            summary = "Writes to the other two; the first message begins the talk",
            description = "Answers with the last message.")
    ResponseEntity<TalkView> send(
            @Parameter(description = PLAN) @PathVariable UUID planId,
            @Valid @RequestBody LetterRequest sent,
            Actor actor,
            Change change) {
        return latest(talks.send(planId, sent.given(), actor, change).orProblem(), actor);
    }

    @PostMapping("/{planId}/read")
    @Operation(summary = "Keeps that one has read up to a message; what was read stays read")
    ResponseEntity<TalkView> read(
            @Parameter(description = PLAN) @PathVariable UUID planId,
            @Valid @RequestBody ReadRequest sent,
            Actor actor,
            Change change) {
        return latest(talks.read(planId, sent.given(), actor, change).orProblem(), actor);
    }

    private ResponseEntity<TalkView> latest(Versioned<Feedback> talk, Actor actor) {
        int before = talk.state().letters().size() - 1;
        PageRequest last = new PageRequest(1, before == 0 ? null : Integer.toString(before));
        return Responses.ok(talk, answers.view(talk.state(), last, actor));
    }
}
