package org.metodika.monitoring.control.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.web.NewId;
import org.metodika.monitoring.control.application.Controls;
import org.metodika.monitoring.control.domain.ActDraft;
import org.metodika.monitoring.control.domain.ControlId;
import org.metodika.monitoring.control.web.ControlRequests.ActRequest;
import org.metodika.monitoring.control.web.ControlRequests.MeasureDoneRequest;
import org.metodika.monitoring.control.web.ControlRequests.ReasonRequest;
import org.metodika.monitoring.control.web.ControlRequests.UnplannedRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Acts of control (B44): signing, annulling, and what came of their decisions. */
@RestController
@RequestMapping("/api/monitoring/controls")
@Tag(name = "Controls")
final class ActController {

    private final Controls controls;
    private final ControlAnswers answers;

    ActController(Controls controls, ControlAnswers answers) {
        this.controls = controls;
        this.answers = answers;
    }

    @PostMapping("/{id}/act")
    @Operation(
            summary = "Signs the act of a planned control; it never changes afterwards (B44)",
            description =
                    "With exactly one of estimate, measure and correction. By head, deputy, curator, and who controls.")
    ResponseEntity<ControlView> sign(
            @PathVariable ControlId id, @Valid @RequestBody ActRequest sent, Actor actor, Change change) {
        return answers.ok(controls.sign(id, sent.draft(actor), actor, change));
    }

    @PostMapping("/unplanned")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Signs an act of a control that the plan didn't ask for; who signs has controlled")
    ResponseEntity<ControlView> unplanned(@Valid @RequestBody UnplannedRequest sent, Actor actor, Change change) {
        if (actor.staffId() == null) {
            throw Problems.actionNotAllowed();
        }
        ActDraft act = Objects.requireNonNull(sent.act()).draft(actor);
        return answers.created(controls.unplanned(
                new ControlId(NewId.forRequest(change)),
                sent.program(),
                Objects.requireNonNull(sent.kind()),
                sent.task(act),
                act,
                actor,
                change));
    }

    @PostMapping("/{id}/act/annulment")
    @Operation(summary = "Annuls an act that was signed by mistake, with a reason; a planned control is open again")
    ResponseEntity<ControlView> annul(
            @PathVariable ControlId id, @Valid @RequestBody ReasonRequest sent, Actor actor, Change change) {
        return answers.ok(controls.annulAct(id, sent.given(), actor, change));
    }

    @PostMapping("/{id}/measure")
    @Operation(summary = "Records that the measure of the act was carried out; also by who is responsible for it")
    ResponseEntity<ControlView> carryOut(
            @PathVariable ControlId id, @Valid @RequestBody MeasureDoneRequest sent, Actor actor, Change change) {
        return answers.ok(controls.carryOut(id, Objects.requireNonNull(sent.doneOn()), sent.note(), actor, change));
    }
}
