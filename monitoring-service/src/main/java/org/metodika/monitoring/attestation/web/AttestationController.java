package org.metodika.monitoring.attestation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.kit.web.Responses;
import org.metodika.kit.web.export.Export;
import org.metodika.monitoring.attestation.application.Attestations;
import org.metodika.monitoring.attestation.domain.Attestation;
import org.metodika.monitoring.attestation.domain.AttestationId;
import org.metodika.monitoring.attestation.web.AttestationRequests.ApplicationRequest;
import org.metodika.monitoring.attestation.web.AttestationRequests.OpeningRequest;
import org.metodika.monitoring.attestation.web.AttestationRequests.PlanRequest;
import org.metodika.monitoring.attestation.web.AttestationRequests.ReasonRequest;
import org.metodika.monitoring.attestation.web.AttestationRequests.RulingRequest;
import org.metodika.monitoring.attestation.web.AttestationViews.AttestationView;
import org.metodika.monitoring.attestation.web.AttestationViews.ListedAttestation;
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

/** Attestations of teachers, from the preparation to the decision (E11). */
@RestController
@RequestMapping("/api/monitoring/attestations")
@Tag(name = "Attestations", description = "Подготовка педагогов к аттестации: база данных аттестационных материалов")
final class AttestationController {

    private final Attestations attestations;
    private final AttestationList list;
    private final AttestationAnswers answers;

    AttestationController(Attestations attestations, AttestationList list, AttestationAnswers answers) {
        this.attestations = attestations;
        this.list = list;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "Attestations within reach, by the day they began; follows changes within a moment")
    Page<ListedAttestation> list(@Valid @ParameterObject AttestationQuery query, PageRequest page, Actor actor) {
        return list.page(query, page, actor);
    }

    @GetMapping(produces = {Export.CSV, Export.XLSX})
    @Operation(summary = "The same list as a table, all of it")
    Export<ListedAttestation> table(@Valid @ParameterObject AttestationQuery query, Actor actor) {
        return list.table(query, actor);
    }

    @GetMapping("/{id}")
    @Operation(summary = "An attestation with its materials and consultations")
    ResponseEntity<AttestationView> one(@PathVariable AttestationId id, Actor actor) {
        return answers.ok(attestations.find(id, actor).orElseThrow(Problems::notFound));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Begins to prepare a teacher for an attestation, with the checklist that holds for the category",
            description = "Refused while an attempt of the teacher in the same position is open.")
    ResponseEntity<AttestationView> open(@Valid @RequestBody OpeningRequest sent, Actor actor, Change change) {
        Versioned<Attestation> made =
                attestations.open(sent.wanted(), actor, change).orProblem();
        return Responses.created(made, answers.view(made.state()), "/api/monitoring/attestations/{id}", made.id());
    }

    @PutMapping("/{id}")
    @Operation(
            summary =
                    "Changes present category, intended days and company of an open attestation; If-Match is required")
    ResponseEntity<AttestationView> change(
            @PathVariable AttestationId id, @Valid @RequestBody PlanRequest sent, Actor actor, Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
        return answers.ok(attestations.change(id, sent.plan(), actor, change).orProblem());
    }

    @PostMapping("/{id}/application")
    @Operation(summary = "Records that the application was handed in; materials may still be missing")
    ResponseEntity<AttestationView> apply(
            @PathVariable AttestationId id, @Valid @RequestBody ApplicationRequest sent, Actor actor, Change change) {
        return answers.ok(attestations
                .prepare(
                        id,
                        actor,
                        change,
                        (found, today) -> found.apply(Objects.requireNonNull(sent.appliedOn()), today))
                .orProblem());
    }

    @PostMapping("/{id}/decision")
    @Operation(summary = "Records what the commission decided")
    ResponseEntity<AttestationView> decide(
            @PathVariable AttestationId id, @Valid @RequestBody RulingRequest sent, Actor actor, Change change) {
        return answers.ok(attestations
                .settle(id, actor, change, (found, today) -> found.decide(sent.ruling(), today))
                .orProblem());
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "The attempt is given up, with a reason that is kept")
    ResponseEntity<AttestationView> withdraw(
            @PathVariable AttestationId id, @Valid @RequestBody ReasonRequest sent, Actor actor, Change change) {
        return answers.ok(attestations
                .prepare(id, actor, change, (found, today) -> found.withdraw(sent.given(), today))
                .orProblem());
    }

    @PostMapping("/{id}/reopening")
    @Operation(summary = "A decision or a withdrawal was recorded by mistake: it is open again, with a reason")
    ResponseEntity<AttestationView> reopen(
            @PathVariable AttestationId id, @Valid @RequestBody ReasonRequest sent, Actor actor, Change change) {
        return answers.ok(attestations
                .settle(id, actor, change, (found, _) -> found.reopen(sent.given()))
                .orProblem());
    }
}
