package org.metodika.monitoring.innovationclass.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.Export;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.innovationclass.application.InnovationClasses;
import org.metodika.monitoring.innovationclass.domain.InnovationClass;
import org.metodika.monitoring.innovationclass.domain.InnovationClassId;
import org.metodika.monitoring.innovationclass.web.ClassRequests.AttendanceRequest;
import org.metodika.monitoring.innovationclass.web.ClassRequests.CancellationRequest;
import org.metodika.monitoring.innovationclass.web.ClassRequests.ClassRequest;
import org.metodika.monitoring.innovationclass.web.ClassRequests.SignUpRequest;
import org.metodika.monitoring.innovationclass.web.ClassSchedule.ClassQuery;
import org.metodika.monitoring.innovationclass.web.ClassViews.ClassView;
import org.metodika.monitoring.innovationclass.web.ClassViews.ListedClass;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The schedule of the school of innovations (C14). */
@RestController
@RequestMapping("/api/monitoring/innovation-classes")
@Tag(name = "School of innovations", description = "«Школа инноваций»: расписание занятий, запись на них, кто пришёл")
final class ClassController {

    private static final int LONGEST_CODE = 100;

    private final InnovationClasses classes;
    private final ClassSchedule schedule;

    ClassController(InnovationClasses classes, ClassSchedule schedule) {
        this.classes = classes;
        this.schedule = schedule;
    }

    @GetMapping
    @Operation(summary = "The schedule: classes of the own school and of the centre, by day; follows within a moment")
    Page<ListedClass> list(@Valid @ParameterObject ClassQuery query, PageRequest page, Actor actor) {
        return schedule.page(query, page, actor);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table, all of it")
    Export<ListedClass> table(@Valid @ParameterObject ClassQuery query, Actor actor) {
        return schedule.table(query, actor);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A class with those who take part, as far as the caller answers for them")
    ResponseEntity<ClassView> one(@PathVariable InnovationClassId id, Actor actor) {
        return ok(classes.find(id, actor).orElseThrow(Problems::notFound), actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Puts a class into the schedule: of a school, or without school of the centre for all")
    ResponseEntity<ClassView> publish(
            @Parameter(description = "School code of the school that holds it for its own people")
                    @RequestParam(required = false)
                    @Size(max = LONGEST_CODE)
                    @Nullable
                    String school,
            @Valid @RequestBody ClassRequest sent,
            Actor actor,
            Change change) {
        Versioned<InnovationClass> made = classes.publish(
                        new InnovationClassId(NewId.forRequest(change)), school, sent.plan(), actor, change)
                .orProblem();
        return Responses.created(
                made, schedule.view(made.state(), actor), "/api/monitoring/innovation-classes/{id}", made.id());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes what the schedule says; who has a place keeps it; If-Match is required")
    ResponseEntity<ClassView> change(
            @PathVariable InnovationClassId id, @Valid @RequestBody ClassRequest sent, Actor actor, Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
        return ok(classes.change(id, sent.plan(), actor, change), actor);
    }

    @PostMapping("/{id}/cancellation")
    @Operation(summary = "Takes a class out of the schedule, with a reason that is kept")
    ResponseEntity<ClassView> cancel(
            @PathVariable InnovationClassId id,
            @Valid @RequestBody CancellationRequest sent,
            Actor actor,
            Change change) {
        return ok(classes.cancel(id, sent.given(), actor, change), actor);
    }

    @PostMapping("/{id}/sign-ups")
    @Operation(
            summary = "Takes a place, for oneself or for somebody whom one answers for; again with no further effect")
    ResponseEntity<ClassView> signUp(
            @PathVariable InnovationClassId id, @Valid @RequestBody SignUpRequest sent, Actor actor, Change change) {
        return ok(classes.signUp(id, sent.person(), actor, change), actor);
    }

    @DeleteMapping("/{id}/sign-ups/{personId}")
    @Operation(summary = "Gives a place back")
    ResponseEntity<ClassView> giveBack(
            @PathVariable InnovationClassId id, @PathVariable StaffId personId, Actor actor, Change change) {
        return ok(classes.giveBack(id, personId, actor, change), actor);
    }

    @PostMapping("/{id}/attendance")
    @Operation(summary = "Records who came, from the day of the class on; again corrects it")
    ResponseEntity<ClassView> hold(
            @PathVariable InnovationClassId id,
            @Valid @RequestBody AttendanceRequest sent,
            Actor actor,
            Change change) {
        return ok(classes.hold(id, sent.people(), actor, change), actor);
    }

    private ResponseEntity<ClassView> ok(Outcome<InnovationClass> outcome, Actor actor) {
        return ok(outcome.orProblem(), actor);
    }

    private ResponseEntity<ClassView> ok(Versioned<InnovationClass> found, Actor actor) {
        return Responses.ok(found, schedule.view(found.state(), actor));
    }
}
