package org.metodika.monitoring.checkpoint.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.Export;
import org.metodika.monitoring.checkpoint.application.Checkpoints;
import org.metodika.monitoring.checkpoint.domain.Checkpoint;
import org.metodika.monitoring.checkpoint.domain.CheckpointId;
import org.metodika.monitoring.checkpoint.domain.Plan;
import org.metodika.monitoring.checkpoint.web.CheckpointRequests.AnnulmentRequest;
import org.metodika.monitoring.checkpoint.web.CheckpointRequests.HandInRequest;
import org.metodika.monitoring.checkpoint.web.CheckpointRequests.PostponementRequest;
import org.metodika.monitoring.checkpoint.web.CheckpointRequests.ResultRequest;
import org.metodika.monitoring.checkpoint.web.CheckpointRequests.ReturnRequest;
import org.metodika.monitoring.checkpoint.web.CheckpointRequests.SelfMarkRequest;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.program.KnownPrograms;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checkpoints of approved programs (C11, C12). */
@RestController
@RequestMapping("/api/monitoring/checkpoints")
@Tag(name = "Checkpoints", description = "Контрольные срезы: what is due, passed, overdue")
final class CheckpointController {

    private final Checkpoints checkpoints;
    private final CheckpointList list;
    private final CheckpointTable table;
    private final KnownPrograms programs;
    private final Directory directory;

    CheckpointController(
            Checkpoints checkpoints,
            CheckpointList list,
            CheckpointTable table,
            KnownPrograms programs,
            Directory directory) {
        this.checkpoints = checkpoints;
        this.list = list;
        this.table = table;
        this.programs = programs;
        this.directory = directory;
    }

    @GetMapping
    @Operation(summary = "Checkpoints within reach, by deadline")
    Page<ListedCheckpoint> list(@Valid @ParameterObject CheckpointQuery query, PageRequest page, Actor actor) {
        return list.page(query, page, actor);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table, all of it")
    Export<ListedCheckpoint> table(@Valid @ParameterObject CheckpointQuery query, Actor actor) {
        return table.columns().of(list.all(query, actor));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A checkpoint with its stage, marks, rounds, postponements, violations and annulled results")
    ResponseEntity<CheckpointView> one(@PathVariable CheckpointId id, Actor actor) {
        return answer(checkpoints.find(id, actor).orElseThrow(Problems::notFound));
    }

    @PostMapping("/{id}/self-mark")
    @Operation(summary = "The teacher concerned gives the own mark; again while the checkpoint is open (C11)")
    ResponseEntity<CheckpointView> selfMark(
            @PathVariable CheckpointId id, @Valid @RequestBody SelfMarkRequest request, Actor actor, Change change) {
        return answer(
                checkpoints.selfMark(id, request.selfMark(), actor, change).orProblem());
    }

    @PostMapping("/{id}/report")
    @Operation(
            summary = "The teacher concerned hands the report in, perhaps with the own mark; again replaces it (B08)")
    ResponseEntity<CheckpointView> handIn(
            @PathVariable CheckpointId id, @Valid @RequestBody HandInRequest request, Actor actor, Change change) {
        return answer(checkpoints
                .handIn(id, request.report(), request.mark(), actor, change)
                .orProblem());
    }

    @PostMapping("/{id}/return")
    @Operation(summary = "Return it for rework: content, report or both are lacking (B08)")
    ResponseEntity<CheckpointView> giveBack(
            @PathVariable CheckpointId id, @Valid @RequestBody ReturnRequest request, Actor actor, Change change) {
        return answer(checkpoints.giveBack(id, request.rework(), actor, change).orProblem());
    }

    @PostMapping("/{id}/postponement")
    @Operation(summary = "Head or deputy give it a later last day, with a ground")
    ResponseEntity<CheckpointView> postpone(
            @PathVariable CheckpointId id,
            @Valid @RequestBody PostponementRequest request,
            Actor actor,
            Change change) {
        return answer(checkpoints
                .postpone(id, request.until(), request.given(), actor, change)
                .orProblem());
    }

    @PostMapping("/{id}/violations/{number}/annulment")
    @Operation(summary = "Head or deputy annul a violation that was found by mistake (B08)")
    ResponseEntity<CheckpointView> annulViolation(
            @PathVariable CheckpointId id,
            @PathVariable int number,
            @Valid @RequestBody AnnulmentRequest request,
            Actor actor,
            Change change) {
        return answer(checkpoints
                .annulViolation(id, number, request.given(), actor, change)
                .orProblem());
    }

    @PostMapping("/{id}/result")
    @Operation(summary = "Record that it was passed, with report and the assessor's mark (C11, C12)")
    ResponseEntity<CheckpointView> pass(
            @PathVariable CheckpointId id, @Valid @RequestBody ResultRequest request, Actor actor, Change change) {
        return answer(checkpoints.pass(id, request.assessment(), actor, change).orProblem());
    }

    @PostMapping("/{id}/result/annulment")
    @Operation(summary = "Annul a result recorded by mistake; the checkpoint is open again")
    ResponseEntity<CheckpointView> annulResult(
            @PathVariable CheckpointId id, @Valid @RequestBody AnnulmentRequest request, Actor actor, Change change) {
        return answer(
                checkpoints.annulResult(id, request.given(), actor, change).orProblem());
    }

    private ResponseEntity<CheckpointView> answer(Versioned<Checkpoint> found) {
        Plan plan = found.state().plan();
        StaffId tutor = plan.tutorId();
        Set<UUID> people = new HashSet<>(Set.of(plan.teacherId().value()));
        if (tutor != null) {
            people.add(tutor.value());
        }
        Map<UUID, String> known = directory.names(people);
        return Responses.ok(
                found,
                CheckpointView.of(
                        found.state(),
                        programs.find(plan.programId().value()).orElse(null),
                        known.get(plan.teacherId().value()),
                        tutor == null ? null : known.get(tutor.value()),
                        checkpoints.today(plan)));
    }
}
