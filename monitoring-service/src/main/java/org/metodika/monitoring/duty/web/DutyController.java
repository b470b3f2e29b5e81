package org.metodika.monitoring.duty.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.Export;
import org.metodika.monitoring.duty.application.Duties;
import org.metodika.monitoring.duty.domain.Duty;
import org.metodika.monitoring.duty.domain.DutyId;
import org.metodika.monitoring.duty.web.DutyRequests.DoneRequest;
import org.metodika.monitoring.duty.web.DutyRequests.ReasonRequest;
import org.metodika.monitoring.duty.web.DutyRequests.ReportsRequest;
import org.metodika.monitoring.duty.web.DutyRequests.TermRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people owe by a day: reports of heads of associations (D08), corrective actions of meetings (A23). */
@RestController
@RequestMapping("/api/monitoring/duties")
@Tag(
        name = "Duties",
        description = "Ежегодные отчёты руководителей объединений и корректирующие действия: кто, что, к какому дню")
final class DutyController {

    private final Duties duties;
    private final DutyList list;
    private final Directory directory;

    DutyController(Duties duties, DutyList list, Directory directory) {
        this.duties = duties;
        this.list = list;
        this.directory = directory;
    }

    /** The reports of a school year, as they stand. */
    record ReportsView(List<DutyView> reports) {}

    @GetMapping
    @Operation(summary = "Duties within reach, by their last day; follows changes within a moment")
    Page<ListedDuty> list(@Valid @ParameterObject DutyQuery query, PageRequest page, Actor actor) {
        return list.page(query, page, actor);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table, all of it")
    Export<ListedDuty> table(@Valid @ParameterObject DutyQuery query, Actor actor) {
        return list.table(query, actor);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A duty")
    ResponseEntity<DutyView> one(@PathVariable DutyId id, Actor actor) {
        return ok(duties.find(id, actor).orElseThrow(Problems::notFound));
    }

    @PostMapping("/yearly-reports")
    @Operation(
            summary = "Lays the report of a school year on heads of associations (D08); again with no further effect",
            description = "Whoever owes it already goes on owing it as it is.")
    ReportsView drawUp(@Valid @RequestBody ReportsRequest sent, Actor actor, Change change) {
        List<Outcome<Duty>> drawnUp = duties.drawUpReports(
                Objects.requireNonNull(sent.school()),
                Objects.requireNonNull(sent.schoolYear()),
                sent.term(),
                sent.owners(),
                actor,
                change);
        if (drawnUp.isEmpty()) {
            throw Problems.notFound();
        }
        List<Duty> reports =
                drawnUp.stream().map(outcome -> outcome.orProblem().state()).toList();
        Map<UUID, String> names = directory.names(
                reports.stream().map(duty -> duty.owner().value()).collect(Collectors.toSet()));
        return new ReportsView(reports.stream()
                .map(duty -> DutyView.of(duty, names.get(duty.owner().value()), directory.today(duty.schoolId())))
                .toList());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes by when an open duty is owed and when one is reminded; If-Match is required")
    ResponseEntity<DutyView> change(
            @PathVariable DutyId id, @Valid @RequestBody TermRequest sent, Actor actor, Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
        return ok(duties.change(id, sent.term(), actor, change).orProblem());
    }

    @PostMapping("/{id}/done")
    @Operation(summary = "Records that it was handed in or carried out, in time or late")
    ResponseEntity<DutyView> handIn(
            @PathVariable DutyId id, @Valid @RequestBody DoneRequest sent, Actor actor, Change change) {
        return ok(duties.handIn(id, Objects.requireNonNull(sent.doneOn()), sent.given(), actor, change)
                .orProblem());
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Nobody owes it any more, with a reason that is kept")
    ResponseEntity<DutyView> withdraw(
            @PathVariable DutyId id, @Valid @RequestBody ReasonRequest sent, Actor actor, Change change) {
        return ok(duties.withdraw(id, sent.given(), actor, change).orProblem());
    }

    @PostMapping("/{id}/reopening")
    @Operation(summary = "It is owed again: it was handed in or withdrawn by mistake; with a reason that is kept")
    ResponseEntity<DutyView> reopen(
            @PathVariable DutyId id, @Valid @RequestBody ReasonRequest sent, Actor actor, Change change) {
        return ok(duties.reopen(id, sent.given(), actor, change).orProblem());
    }

    private ResponseEntity<DutyView> ok(Versioned<Duty> found) {
        Duty duty = found.state();
        UUID owner = duty.owner().value();
        return Responses.ok(
                found, DutyView.of(duty, directory.names(Set.of(owner)).get(owner), directory.today(duty.schoolId())));
    }
}
