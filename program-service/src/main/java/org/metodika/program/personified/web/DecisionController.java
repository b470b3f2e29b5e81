package org.metodika.program.personified.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.Change;
import org.metodika.kit.web.openapi.TellsChanges;
import org.metodika.program.personified.application.Programs;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.ProgramId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is decided about a program: deferrals, submission, return, approval, withdrawal. */
@RestController
@TellsChanges
@RequestMapping("/api/programs/{programId}")
@Tag(name = "Programs: decisions")
public final class DecisionController {

    private final Programs programs;
    private final ProgramAnswers answers;

    DecisionController(Programs programs, ProgramAnswers answers) {
        this.programs = programs;
        this.answers = answers;
    }

    @PostMapping("/deferrals")
    @Operation(summary = "Leaves a basis deficit to a later program, with a reason")
    ResponseEntity<ProgramView> defer(
            @PathVariable ProgramId programId,
            @Valid @RequestBody Requests.Deferral request,
            Actor actor,
            Change change) {
        String reason = request.reason() == null ? "" : request.reason().strip();
        return answers.ok(
                programs.defer(programId, Objects.requireNonNull(request.deficitId()), reason, actor, change));
    }

    @DeleteMapping("/deferrals/{deficitId}")
    @Operation(summary = "Takes a deferral back")
    ResponseEntity<ProgramView> liftDeferral(
            @PathVariable ProgramId programId, @PathVariable DeficitId deficitId, Actor actor, Change change) {
        return answers.ok(programs.liftDeferral(programId, deficitId, actor, change));
    }

    @PostMapping("/submission")
    @Operation(summary = "Submits the draft for approval; its content is frozen")
    ResponseEntity<ProgramView> submit(@PathVariable ProgramId programId, Actor actor, Change change) {
        return answers.ok(programs.submit(programId, actor, change));
    }

    @PostMapping("/return")
    @Operation(summary = "Returns a submitted program to be worked on, with a reason")
    ResponseEntity<ProgramView> sendBack(
            @PathVariable ProgramId programId,
            @Valid @RequestBody Requests.Reason request,
            Actor actor,
            Change change) {
        return answers.ok(programs.sendBack(programId, request.text(), actor, change));
    }

    @PostMapping("/approval")
    @Operation(summary = "Approves a submitted program by the head's order")
    ResponseEntity<ProgramView> approve(
            @PathVariable ProgramId programId, @RequestBody Requests.Approval request, Actor actor, Change change) {
        return answers.ok(programs.approve(programId, request.details(), actor, change));
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "Withdraws a program that was never approved, with a reason")
    ResponseEntity<ProgramView> withdraw(
            @PathVariable ProgramId programId,
            @Valid @RequestBody Requests.Reason request,
            Actor actor,
            Change change) {
        return answers.ok(programs.withdraw(programId, request.text(), actor, change));
    }
}
