package org.metodika.program.schoolprogramme.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.metodika.program.schoolprogramme.application.ProgrammeRun;
import org.metodika.program.schoolprogramme.domain.SchoolProgramme;
import org.metodika.program.schoolprogramme.domain.SchoolProgrammeId;
import org.metodika.program.schoolprogramme.domain.StageId;
import org.metodika.program.schoolprogramme.domain.TaskId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A school programme that runs: its stages in order, and the tasks in them. */
@RestController
@RequestMapping("/api/school-programmes/{programmeId}")
@Tag(name = "School programmes: stages and tasks")
public final class SchoolProgrammeRunController {

    private static final int LONGEST_TEXT = 2_000;

    private final ProgrammeRun run;

    public SchoolProgrammeRunController(ProgrammeRun run) {
        this.run = run;
    }

    /** Why something is done; for closing the first stage only where teachers have not chosen. */
    record Reason(@Size(max = LONGEST_TEXT) @Nullable String reason) {
        String text() {
            return ProgrammeMapping.text(reason);
        }
    }

    /** Who answers for a task, and until when. */
    record TaskAssignment(
            @Nullable List<@NotNull UUID> responsibles,
            @Nullable LocalDate deadline) {}

    /**
     * What came of a task.
     *
     * @param doneOn today when absent
     */
    record TaskCompletion(
            @Nullable LocalDate doneOn,
            @Size(max = LONGEST_TEXT) @Nullable String outcome) {}

    @PostMapping("/stages/{stageId}/opening")
    @Operation(summary = "Opens a stage; the one before is closed and none is open")
    ResponseEntity<SchoolProgrammeView> open(
            @PathVariable SchoolProgrammeId programmeId, @PathVariable StageId stageId, Actor actor, Change change) {
        return ok(run.openStage(programmeId, stageId, actor, change), actor);
    }

    @PostMapping("/stages/{stageId}/closing")
    @Operation(
            summary = "Closes a stage",
            description = "Refused while obligatory tasks are open. The first stage needs a reason while teachers have"
                    + " not chosen a form.")
    ResponseEntity<SchoolProgrammeView> close(
            @PathVariable SchoolProgrammeId programmeId,
            @PathVariable StageId stageId,
            @Valid @RequestBody Reason reason,
            Actor actor,
            Change change) {
        return ok(run.closeStage(programmeId, stageId, reason.text(), actor, change), actor);
    }

    @PostMapping("/stages/{stageId}/reopening")
    @Operation(summary = "Opens the last closed stage again, with a reason")
    ResponseEntity<SchoolProgrammeView> reopen(
            @PathVariable SchoolProgrammeId programmeId,
            @PathVariable StageId stageId,
            @Valid @RequestBody Reason reason,
            Actor actor,
            Change change) {
        return ok(run.reopenStage(programmeId, stageId, reason.text(), actor, change), actor);
    }

    @PostMapping("/stages/{stageId}/tasks")
    @Operation(
            summary = "Adds a task to a stage that is not closed; a seminar programme is a methodical event of stage 2")
    ResponseEntity<SchoolProgrammeView> addTask(
            @PathVariable SchoolProgrammeId programmeId,
            @PathVariable StageId stageId,
            @Valid @RequestBody ProgrammeContentJson.ProgrammeTaskJson task,
            Actor actor,
            Change change) {
        ProgrammeContentJson.ProgrammeTaskJson numbered = new ProgrammeContentJson.ProgrammeTaskJson(
                new TaskId(NewId.forRequest(change)),
                null,
                task.participant(),
                task.title(),
                task.learningKind(),
                task.goals(),
                task.obligatory(),
                task.responsibles(),
                task.deadline(),
                task.partnerId());
        return ok(run.addTask(programmeId, stageId, ProgrammeMapping.task(numbered), actor, change), actor);
    }

    @PutMapping("/tasks/{taskId}/assignment")
    @Operation(summary = "Says who answers for a planned task, and until when")
    ResponseEntity<SchoolProgrammeView> assign(
            @PathVariable SchoolProgrammeId programmeId,
            @PathVariable TaskId taskId,
            @Valid @RequestBody TaskAssignment assignment,
            Actor actor,
            Change change) {
        List<UUID> people = ProgrammeMapping.list(assignment.responsibles()).stream()
                .distinct()
                .toList();
        return ok(run.assign(programmeId, taskId, people, assignment.deadline(), actor, change), actor);
    }

    @PostMapping("/tasks/{taskId}/completion")
    @Operation(summary = "Records that a task of the open stage was done, with its outcome")
    ResponseEntity<SchoolProgrammeView> complete(
            @PathVariable SchoolProgrammeId programmeId,
            @PathVariable TaskId taskId,
            @Valid @RequestBody TaskCompletion completion,
            Actor actor,
            Change change) {
        String outcome = ProgrammeMapping.text(completion.outcome());
        return ok(run.done(programmeId, taskId, completion.doneOn(), outcome, actor, change), actor);
    }

    @PostMapping("/tasks/{taskId}/waiver")
    @Operation(summary = "Does without a task of the open stage, with a reason")
    ResponseEntity<SchoolProgrammeView> waive(
            @PathVariable SchoolProgrammeId programmeId,
            @PathVariable TaskId taskId,
            @Valid @RequestBody Reason reason,
            Actor actor,
            Change change) {
        return ok(run.waive(programmeId, taskId, reason.text(), actor, change), actor);
    }

    @PostMapping("/tasks/{taskId}/reopening")
    @Operation(summary = "Plans a task again that was done or waived by mistake, with a reason")
    ResponseEntity<SchoolProgrammeView> reopenTask(
            @PathVariable SchoolProgrammeId programmeId,
            @PathVariable TaskId taskId,
            @Valid @RequestBody Reason reason,
            Actor actor,
            Change change) {
        return ok(run.reopenTask(programmeId, taskId, reason.text(), actor, change), actor);
    }

    private static ResponseEntity<SchoolProgrammeView> ok(Outcome<SchoolProgramme> outcome, Actor actor) {
        Versioned<SchoolProgramme> programme = outcome.orProblem();
        return Responses.ok(programme, SchoolProgrammeView.of(programme.state(), actor));
    }
}
