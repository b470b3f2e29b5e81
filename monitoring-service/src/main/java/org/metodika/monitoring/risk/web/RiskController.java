package org.metodika.monitoring.risk.web;

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
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.CodeWords;
import org.metodika.kit.web.export.Export;
import org.metodika.kit.web.export.Table;
import org.metodika.monitoring.daylist.DayFilter;
import org.metodika.monitoring.daylist.DayList;
import org.metodika.monitoring.risk.application.Risks;
import org.metodika.monitoring.risk.domain.Risk;
import org.metodika.monitoring.risk.domain.RiskId;
import org.metodika.monitoring.risk.domain.RiskKind;
import org.metodika.monitoring.risk.web.RiskRequests.AssessmentRequest;
import org.metodika.monitoring.risk.web.RiskRequests.RiskRequest;
import org.metodika.monitoring.riskrows.RiskRow;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSource;
import org.springframework.data.mongodb.core.query.Criteria;
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

/** The risk register (A28). */
@RestController
@RequestMapping("/api/monitoring/risks")
@Tag(name = "Risks", description = "Возможные сложности и пути их преодоления")
final class RiskController {

    private final Risks risks;
    private final DayList<RiskRow> rows;
    private final Directory directory;
    private final CodeWords words;

    RiskController(Risks risks, DayList<RiskRow> rows, Directory directory, MessageSource messages) {
        this.risks = risks;
        this.rows = rows;
        this.directory = directory;
        this.words = new CodeWords(messages);
    }

    /** A risk that every school may have, to be entered with an owner and a day of review. */
    record ProposedRisk(RiskKind kind, String description, String remedy) {}

    /** The risks of the regulation. */
    record ProposalsView(List<ProposedRisk> risks) {}

    private static final ProposalsView PROPOSALS = new ProposalsView(List.of(
            new ProposedRisk(
                    RiskKind.EXTERNAL,
                    "Отсутствие программ повышения квалификации",
                    "Проведение обучающих семинаров с привлечением специалистов"),
            new ProposedRisk(
                    RiskKind.INTERNAL,
                    "Психологические трудности понимания педагогами преимуществ внутришкольного повышения квалификации",
                    "Проведение педагогических советов, обучающих семинаров")));

    @GetMapping
    @Operation(summary = "Risks within reach, by the day of their review; follows changes within a moment")
    Page<RiskView> list(@Valid @ParameterObject RiskQuery query, PageRequest page, Actor actor) {
        Page<RiskRow> found = rows.page(wanted(query, actor), page);
        return new Page<>(dressed(found.items()), found.next());
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table, all of it")
    Export<RiskView> table(@Valid @ParameterObject RiskQuery query, Actor actor) {
        return Table.<RiskView>named("risks")
                .column("table.risk.school", RiskView::schoolId)
                .column(
                        "table.risk.kind",
                        row -> words.of("risk-kind", row.kind().name()))
                .column("table.risk.description", RiskView::description)
                .column("table.risk.remedy", RiskView::remedy)
                .column("table.risk.owner", RiskView::ownerName)
                .column(
                        "table.risk.state",
                        row -> words.of("risk-state", row.state().name()))
                .column("table.risk.review-on", RiskView::reviewOn)
                .column("table.risk.id", RiskView::id)
                .of(rows.pages(wanted(query, actor)).flatMap(page -> dressed(page.items()).stream()));
    }

    @GetMapping("/proposals")
    @Operation(summary = "The two risks that the regulation names; they are entered like any other")
    ProposalsView proposals(Actor actor) {
        risks.toSee(actor);
        return PROPOSALS;
    }

    @GetMapping("/{id}")
    @Operation(summary = "A risk")
    ResponseEntity<RiskView> one(@PathVariable RiskId id, Actor actor) {
        Versioned<Risk> found = risks.find(id, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, view(found));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Enters a risk of the school")
    ResponseEntity<RiskView> enter(@Valid @RequestBody RiskRequest sent, Actor actor, Change change) {
        Versioned<Risk> made = risks.enter(
                        new RiskId(NewId.forRequest(change)),
                        Objects.requireNonNull(sent.school()),
                        Objects.requireNonNull(sent.assessment()).assessment(),
                        actor,
                        change)
                .orProblem();
        return Responses.created(made, view(made), "/api/monitoring/risks/{id}", made.id());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Says anew what is known of a risk; If-Match is required")
    ResponseEntity<RiskView> revise(
            @PathVariable RiskId id, @Valid @RequestBody AssessmentRequest sent, Actor actor, Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
        Versioned<Risk> revised =
                risks.revise(id, sent.assessment(), actor, change).orProblem();
        return Responses.ok(revised, view(revised));
    }

    private List<Criteria> wanted(RiskQuery query, Actor actor) {
        DayFilter wanted = DayFilter.within(risks.toSee(actor).within("schoolId", "ownerId"))
                .equal("schoolId", query.school())
                .equal("ownerId", query.owner())
                .equal("kind", query.kind())
                .equal("state", query.state());
        if (Boolean.TRUE.equals(query.overdue())) {
            wanted.and(Criteria.where("state").ne("CLOSED")).and(rows.dayIsOver());
        }
        return wanted.conditions();
    }

    private List<RiskView> dressed(List<RiskRow> found) {
        Map<UUID, String> names =
                directory.names(found.stream().map(RiskRow::ownerId).collect(Collectors.toSet()));
        return found.stream()
                .map(row -> RiskView.of(row, names.get(row.ownerId())))
                .toList();
    }

    private RiskView view(Versioned<Risk> found) {
        UUID owner = found.state().assessment().owner().value();
        return RiskView.of(found.state(), directory.names(Set.of(owner)).get(owner));
    }
}
