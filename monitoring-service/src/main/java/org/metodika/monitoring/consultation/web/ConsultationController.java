package org.metodika.monitoring.consultation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.domain.Id;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.Export;
import org.metodika.monitoring.consultation.application.Consultations;
import org.metodika.monitoring.consultation.domain.Annulment;
import org.metodika.monitoring.consultation.domain.Consultation;
import org.metodika.monitoring.consultation.domain.ConsultationId;
import org.metodika.monitoring.consultation.domain.Parties;
import org.metodika.monitoring.consultation.domain.Subject;
import org.metodika.monitoring.consultation.web.ConsultationList.ConsultationTotalView;
import org.metodika.monitoring.consultation.web.ConsultationRequests.ConsultationReason;
import org.metodika.monitoring.consultation.web.ConsultationRequests.ConsultationRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The log of consultations (A18). */
@RestController
@RequestMapping("/api/monitoring/consultations")
@Tag(name = "Consultations", description = "Журнал консультаций: who helped whom, for how long, what came of it")
final class ConsultationController {

    private final Consultations consultations;
    private final ConsultationList list;
    private final ConsultationTable table;
    private final Directory directory;

    ConsultationController(
            Consultations consultations, ConsultationList list, ConsultationTable table, Directory directory) {
        this.consultations = consultations;
        this.list = list;
        this.table = table;
        this.directory = directory;
    }

    @GetMapping
    @Operation(summary = "Consultations within reach, newest day first; follows changes within a moment")
    Page<ConsultationView> list(@Valid @ParameterObject ConsultationQuery query, PageRequest page, Actor actor) {
        return list.page(query, page, actor);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table, all of it")
    Export<ConsultationView> table(@Valid @ParameterObject ConsultationQuery query, Actor actor) {
        return table.columns().of(list.all(query, actor));
    }

    @GetMapping("/total")
    @Operation(summary = "How many they are and how many hours they took, in all and by line of tutor support (B12)")
    ConsultationTotalView total(@Valid @ParameterObject ConsultationQuery query, Actor actor) {
        return list.total(query, actor);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One consultation, also one that was taken back")
    ResponseEntity<ConsultationView> one(@PathVariable ConsultationId id, Actor actor) {
        return ok(consultations.find(id, actor).orElseThrow(Problems::notFound));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Enters a consultation that one gave (A18)",
            description = "Whoever accompanies a program names it; the entry never changes.")
    ResponseEntity<ConsultationView> record(@Valid @RequestBody ConsultationRequest sent, Actor actor, Change change) {
        Versioned<Consultation> made = consultations
                .record(
                        new ConsultationId(NewId.forRequest(change)),
                        sent.teacher(),
                        sent.program(),
                        sent.subject(),
                        actor,
                        change)
                .orProblem();
        return Responses.created(made, view(made.state()), "/api/monitoring/consultations/{id}", made.id());
    }

    @PostMapping("/{id}/annulment")
    @Operation(summary = "Takes an entry back with a reason that is kept; it counts no more")
    ResponseEntity<ConsultationView> annul(
            @PathVariable ConsultationId id, @Valid @RequestBody ConsultationReason sent, Actor actor, Change change) {
        return ok(consultations.annul(id, sent.given(), actor, change).orProblem());
    }

    private ResponseEntity<ConsultationView> ok(Versioned<Consultation> found) {
        return Responses.ok(found, view(found.state()));
    }

    private ConsultationView view(Consultation found) {
        Parties parties = found.parties();
        Subject subject = found.subject();
        Annulment annulment = found.annulment();
        UUID consultant = value(parties.consultant());
        Map<UUID, String> names =
                directory.names(Stream.concat(Stream.of(parties.teacher().value()), Stream.ofNullable(consultant))
                        .collect(Collectors.toSet()));
        return new ConsultationView(
                found.id().value(),
                parties.schoolId(),
                parties.teacher().value(),
                names.get(parties.teacher().value()),
                consultant,
                consultant == null ? null : names.get(consultant),
                value(parties.program()),
                subject.heldOn(),
                subject.hours(),
                subject.line(),
                subject.topic(),
                subject.outcome(),
                annulment == null ? null : annulment.reason());
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
