package org.metodika.monitoring.acquaintance.web;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.monitoring.acquaintance.application.Acquaintances;
import org.metodika.monitoring.acquaintance.domain.Acquaintance;
import org.metodika.monitoring.acquaintance.domain.AcquaintanceId;
import org.metodika.monitoring.acquaintance.domain.Reader;
import org.metodika.monitoring.acquaintance.web.AcquaintanceRequests.LayingRequest;
import org.metodika.monitoring.acquaintance.web.AcquaintanceRequests.WithdrawalRequest;
import org.metodika.monitoring.acquaintance.web.AcquaintanceViews.AcquaintanceView;
import org.metodika.monitoring.acquaintance.web.AcquaintanceViews.ListedAcquaintance;
import org.metodika.monitoring.acquaintance.web.AcquaintanceViews.ReaderView;
import org.metodika.monitoring.acquaintancerows.AcquaintanceRow;
import org.metodika.monitoring.daylist.DayFilter;
import org.metodika.monitoring.daylist.DayList;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Acquaintance of teachers with reports (A26). */
@RestController
@RequestMapping("/api/monitoring/acquaintances")
@Tag(name = "Acquaintance", description = "Ознакомление педагогов с результатами мониторинга")
final class AcquaintanceController {

    private final Acquaintances acquaintances;
    private final DayList<AcquaintanceRow> rows;
    private final Directory directory;
    private final Table<ReaderView> table;

    AcquaintanceController(
            Acquaintances acquaintances, DayList<AcquaintanceRow> rows, Directory directory, MessageSource messages) {
        this.acquaintances = acquaintances;
        this.rows = rows;
        this.directory = directory;
        CodeWords words = new CodeWords(messages);
        this.table = Table.<ReaderView>named("acquainted")
                .column("table.acquainted.name", ReaderView::name)
                .column(
                        "table.acquainted.status",
                        reader -> words.of("acquainted", reader.acknowledgedOn() == null ? "WAITING" : "ACQUAINTED"))
                .column("table.acquainted.acknowledged-on", ReaderView::acknowledgedOn)
                .column("table.acquainted.on-staff", ReaderView::onStaff)
                .column("table.acquainted.id", ReaderView::personId);
    }

    /** Which acquaintances are asked for; what is absent does not matter. */
    record AcquaintanceQuery(
            @Parameter(description = "School code") @Nullable @Size(max = 100)
            String school,

            @Parameter(description = "Only those that wait for this person: staff id") @Nullable
            UUID waitingFor,

            @Parameter(description = "true: only those that somebody has not acknowledged") @Nullable
            Boolean open) {}

    @GetMapping
    @Operation(summary = "Reports laid before oneself, before the school, before all; by day")
    Page<ListedAcquaintance> list(@Valid @ParameterObject AcquaintanceQuery query, PageRequest page, Actor actor) {
        DayFilter wanted = DayFilter.within(acquaintances.toSee(actor).within("schoolId", "personIds"))
                .equal("schoolId", query.school())
                .equal("waiting", query.waitingFor());
        if (query.open() != null) {
            wanted.and(where("waiting.0").exists(query.open()));
        }
        return rows.page(wanted.conditions(), page).map(row -> ListedAcquaintance.of(row, actor.staffId()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A report that is laid before teachers, to be read by each of them")
    ResponseEntity<AcquaintanceView> one(@PathVariable AcquaintanceId id, Actor actor) {
        return answer(acquaintances.find(id, actor).orElseThrow(Problems::notFound), actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Lays an analysis or another document before the teachers of a school or an association")
    ResponseEntity<AcquaintanceView> lay(@Valid @RequestBody LayingRequest sent, Actor actor, Change change) {
        Versioned<Acquaintance> made = acquaintances
                .lay(sent.wanted(new AcquaintanceId(NewId.forRequest(change))), actor, change)
                .orProblem();
        return Responses.created(made, view(made.state(), actor), "/api/monitoring/acquaintances/{id}", made.id());
    }

    @PostMapping("/{id}/acknowledgement")
    @Operation(summary = "The caller is acquainted with the report, as of today; a second time changes nothing")
    ResponseEntity<AcquaintanceView> acknowledge(@PathVariable AcquaintanceId id, Actor actor, Change change) {
        return answer(acquaintances.acknowledge(id, actor, change).orProblem(), actor);
    }

    @PostMapping("/{id}/reminder")
    @Operation(summary = "Reminds those who have not acknowledged it, once a day at most")
    ResponseEntity<AcquaintanceView> remind(@PathVariable AcquaintanceId id, Actor actor, Change change) {
        return answer(acquaintances.remind(id, actor, change).orProblem(), actor);
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "It needs no acknowledgement any more, with a reason")
    ResponseEntity<AcquaintanceView> withdraw(
            @PathVariable AcquaintanceId id, @Valid @RequestBody WithdrawalRequest sent, Actor actor, Change change) {
        return answer(acquaintances.withdraw(id, sent.given(), actor, change).orProblem(), actor);
    }

    @GetMapping("/{id}/readers")
    @Operation(summary = "Who acknowledged it and who has not, those who wait first; on one page")
    Page<ReaderView> readers(@PathVariable AcquaintanceId id, Actor actor) {
        return new Page<>(people(id, actor), null);
    }

    @GetMapping(
            path = "/{id}/readers",
            produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table")
    Export<ReaderView> table(@PathVariable AcquaintanceId id, Actor actor) {
        return table.of(people(id, actor).stream());
    }

    private List<ReaderView> people(AcquaintanceId id, Actor actor) {
        Acquaintance laid = acquaintances
                .findWhole(id, actor)
                .orElseThrow(Problems::notFound)
                .state();
        LocalDate today = directory.today(laid.schoolId());
        Map<UUID, KnownPerson> known = directory.people(
                laid.readers().stream().map(reader -> reader.person().value()).collect(Collectors.toSet()));
        return laid.readers().stream()
                .map(reader -> reader(reader, known.get(reader.person().value()), today))
                .sorted(Comparator.comparing((ReaderView reader) -> reader.acknowledgedOn() != null)
                        .thenComparing(reader -> Objects.requireNonNullElse(reader.name(), "")))
                .toList();
    }

    private static ReaderView reader(Reader reader, @Nullable KnownPerson known, LocalDate today) {
        return new ReaderView(
                reader.person().value(),
                known == null ? null : known.fullName(),
                reader.acknowledgedOn(),
                known != null && known.onStaffOn(today));
    }

    private ResponseEntity<AcquaintanceView> answer(Versioned<Acquaintance> laid, Actor actor) {
        return Responses.ok(laid, view(laid.state(), actor));
    }

    private AcquaintanceView view(Acquaintance laid, Actor actor) {
        return AcquaintanceView.of(laid, acquaintances.text(laid).orElse(null), actor.staffId());
    }
}
