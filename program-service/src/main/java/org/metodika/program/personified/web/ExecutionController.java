package org.metodika.program.personified.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.Change;
import org.metodika.kit.web.openapi.TellsChanges;
import org.metodika.program.personified.application.RunningPrograms;
import org.metodika.program.personified.domain.ActivityId;
import org.metodika.program.personified.domain.Execution;
import org.metodika.program.personified.domain.Fulfilment;
import org.metodika.program.personified.domain.Post;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.personified.domain.StageId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Carrying a program out: what was done, waived and spent, who accompanies it. */
@RestController
@TellsChanges
@RequestMapping("/api/programs/{programId}")
@Tag(name = "Programs: execution")
public final class ExecutionController {

    private final RunningPrograms programs;
    private final ProgramAnswers answers;

    ExecutionController(RunningPrograms programs, ProgramAnswers answers) {
        this.programs = programs;
        this.answers = answers;
    }

    @PostMapping("/activities/{activityId}/report")
    @Operation(summary = "The teacher says that an activity was done; somebody has yet to confirm it")
    ResponseEntity<ProgramView> report(
            @PathVariable ProgramId programId,
            @PathVariable ActivityId activityId,
            @Valid @RequestBody Requests.DoneJson request,
            Actor actor,
            Change change) {
        Fulfilment.Reported report = new Fulfilment.Reported(
                Objects.requireNonNull(request.doneOn()), ContentMapping.blankIsNull(request.document()));
        return answers.ok(programs.report(programId, activityId, report, actor, change));
    }

    @PostMapping("/activities/{activityId}/completion")
    @Operation(summary = "Records that an activity was done, or confirms what the teacher reported")
    ResponseEntity<ProgramView> done(
            @PathVariable ProgramId programId,
            @PathVariable ActivityId activityId,
            @Valid @RequestBody Requests.DoneJson request,
            Actor actor,
            Change change) {
        Fulfilment.Done done = new Fulfilment.Done(
                Objects.requireNonNull(request.doneOn()), ContentMapping.blankIsNull(request.document()));
        return answers.ok(programs.done(programId, activityId, done, actor, change));
    }

    @PostMapping("/activities/{activityId}/waiver")
    @Operation(summary = "Does without an activity, with a reason")
    ResponseEntity<ProgramView> waiveActivity(
            @PathVariable ProgramId programId,
            @PathVariable ActivityId activityId,
            @Valid @RequestBody Requests.Reason request,
            Actor actor,
            Change change) {
        return answers.ok(programs.waive(programId, activityId, request.text(), actor, change));
    }

    @PostMapping("/activities/{activityId}/reopening")
    @Operation(summary = "Takes back what was recorded of an activity by mistake, with a reason")
    ResponseEntity<ProgramView> reopen(
            @PathVariable ProgramId programId,
            @PathVariable ActivityId activityId,
            @Valid @RequestBody Requests.Reason request,
            Actor actor,
            Change change) {
        return answers.ok(programs.reopen(programId, activityId, request.text(), actor, change));
    }

    @PostMapping("/stages/{stageId}/waiver")
    @Operation(summary = "Does without a stage, with a reason; its checkpoint is cancelled")
    ResponseEntity<ProgramView> waiveStage(
            @PathVariable ProgramId programId,
            @PathVariable StageId stageId,
            @Valid @RequestBody Requests.Reason request,
            Actor actor,
            Change change) {
        return answers.ok(programs.waive(programId, stageId, request.text(), actor, change));
    }

    @DeleteMapping("/stages/{stageId}/waiver")
    @Operation(summary = "Takes the waiver of a stage back; its checkpoint is planned anew")
    ResponseEntity<ProgramView> reinstate(
            @PathVariable ProgramId programId, @PathVariable StageId stageId, Actor actor, Change change) {
        return answers.ok(programs.reinstate(programId, stageId, actor, change));
    }

    @PutMapping("/stages/{stageId}/spending")
    @Operation(summary = "Records what was spent on a stage in all")
    ResponseEntity<ProgramView> spend(
            @PathVariable ProgramId programId,
            @PathVariable StageId stageId,
            @Valid @RequestBody Requests.SpendingJson request,
            Actor actor,
            Change change) {
        Execution.Spending spending =
                new Execution.Spending(Objects.requireNonNull(request.roubles()), Objects.requireNonNull(request.on()));
        return answers.ok(programs.spend(programId, stageId, spending, actor, change));
    }

    @PutMapping("/tutor")
    @Operation(summary = "Names another tutor of an approved program, with a reason")
    ResponseEntity<ProgramView> tutor(
            @PathVariable ProgramId programId,
            @Valid @RequestBody Requests.AssignmentJson request,
            Actor actor,
            Change change) {
        return assign(Post.TUTOR, programId, request, actor, change);
    }

    @PutMapping("/curator")
    @Operation(summary = "Names another curator of an approved program, with a reason")
    ResponseEntity<ProgramView> curator(
            @PathVariable ProgramId programId,
            @Valid @RequestBody Requests.AssignmentJson request,
            Actor actor,
            Change change) {
        return assign(Post.CURATOR, programId, request, actor, change);
    }

    private ResponseEntity<ProgramView> assign(
            Post post, ProgramId programId, Requests.AssignmentJson request, Actor actor, Change change) {
        return answers.ok(programs.assign(
                programId,
                post,
                Objects.requireNonNull(request.personId()),
                ContentMapping.text(request.reason()),
                actor,
                change));
    }
}
