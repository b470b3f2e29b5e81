package org.metodika.monitoring.control.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.export.Export;
import org.metodika.monitoring.control.application.Controls;
import org.metodika.monitoring.control.domain.ControlId;
import org.metodika.monitoring.control.web.ControlRequests.EntryRequest;
import org.metodika.monitoring.control.web.ControlRequests.ReasonRequest;
import org.metodika.monitoring.control.web.ControlRequests.TaskRequest;
import org.metodika.monitoring.ids.ProgramId;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The control plan of programs (B51). */
@RestController
@RequestMapping("/api/monitoring/controls")
@Tag(
        name = "Controls",
        description = "План контроля и акты: what is to be controlled, what was found, what was decided")
final class ControlController {

    private final Controls controls;
    private final ControlList list;
    private final ControlTable table;
    private final ControlAnswers answers;

    ControlController(Controls controls, ControlList list, ControlTable table, ControlAnswers answers) {
        this.controls = controls;
        this.list = list;
        this.table = table;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "Controls within reach, by day; follows changes within a moment")
    Page<ListedControl> list(@Valid @ParameterObject ControlQuery query, PageRequest page, Actor actor) {
        return list.page(query, page, actor);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table, all of it")
    Export<ListedControl> table(@Valid @ParameterObject ControlQuery query, Actor actor) {
        return table.columns().of(list.all(query, actor));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A control with its act and the acts that were annulled")
    ResponseEntity<ControlView> one(@PathVariable ControlId id, Actor actor) {
        return answers.ok(controls.find(id, actor).orElseThrow(Problems::notFound));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Enters a control into the plan of a program that an order binds (B51)",
            description = "By head or deputy for the school, by the curator for the program.")
    ResponseEntity<ControlView> plan(@Valid @RequestBody EntryRequest sent, Actor actor, Change change) {
        return answers.created(controls.plan(
                new ControlId(NewId.forRequest(change)),
                new ProgramId(Objects.requireNonNull(sent.programId())),
                Objects.requireNonNull(sent.kind()),
                Objects.requireNonNull(sent.task()).task(),
                actor,
                change));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes what an open entry asks for; If-Match is required")
    ResponseEntity<ControlView> change(
            @PathVariable ControlId id, @Valid @RequestBody TaskRequest sent, Actor actor, Change change) {
        ControlAnswers.demandVersion(change);
        return answers.ok(controls.change(id, sent.task(), actor, change));
    }

    @PostMapping("/{id}/cancellation")
    @Operation(summary = "Takes an open entry out of the plan, with a reason that is kept")
    ResponseEntity<ControlView> cancel(
            @PathVariable ControlId id, @Valid @RequestBody ReasonRequest sent, Actor actor, Change change) {
        return answers.ok(controls.cancel(id, sent.given(), actor, change));
    }
}
