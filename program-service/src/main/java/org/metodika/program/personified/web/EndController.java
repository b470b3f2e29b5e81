package org.metodika.program.personified.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.Change;
import org.metodika.kit.web.openapi.TellsChanges;
import org.metodika.program.personified.application.RunningPrograms;
import org.metodika.program.personified.domain.ProgramId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How an approved program ends: completed or stopped, and what was recorded so by mistake. */
@RestController
@TellsChanges
@RequestMapping("/api/programs/{programId}")
@Tag(name = "Programs: execution")
public final class EndController {

    private final RunningPrograms programs;
    private final ProgramAnswers answers;

    EndController(RunningPrograms programs, ProgramAnswers answers) {
        this.programs = programs;
        this.answers = answers;
    }

    @PostMapping("/completion")
    @Operation(summary = "Completes a program with its final report; every item must be done or waived")
    ResponseEntity<ProgramView> complete(
            @PathVariable ProgramId programId,
            @Valid @RequestBody Requests.Completion request,
            Actor actor,
            Change change) {
        return answers.ok(programs.complete(programId, request.finalReport(), actor, change));
    }

    @PostMapping("/completion/annulment")
    @Operation(summary = "Annuls a completion that was recorded by mistake, with a reason")
    ResponseEntity<ProgramView> annulCompletion(
            @PathVariable ProgramId programId,
            @Valid @RequestBody Requests.Reason request,
            Actor actor,
            Change change) {
        return answers.ok(programs.annulCompletion(programId, request.text(), actor, change));
    }

    @PostMapping("/stop")
    @Operation(
            summary = "Stops an approved program by an order, with ground and reason",
            description = "The program of a teacher who is dismissed is stopped by the platform itself.")
    ResponseEntity<ProgramView> stop(
            @PathVariable ProgramId programId,
            @Valid @RequestBody Requests.StopJson request,
            Actor actor,
            Change change) {
        return answers.ok(programs.stop(
                programId,
                Objects.requireNonNull(request.ground()),
                ContentMapping.text(request.reason()),
                Requests.OrderJson.details(request.order()),
                actor,
                change));
    }

    @PostMapping("/stop/annulment")
    @Operation(summary = "Annuls a stop that was recorded by mistake, with a reason; open checkpoints are planned anew")
    ResponseEntity<ProgramView> annulStop(
            @PathVariable ProgramId programId,
            @Valid @RequestBody Requests.Reason request,
            Actor actor,
            Change change) {
        return answers.ok(programs.annulStop(programId, request.text(), actor, change));
    }
}
