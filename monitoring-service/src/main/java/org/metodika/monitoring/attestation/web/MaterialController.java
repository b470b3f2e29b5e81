package org.metodika.monitoring.attestation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.Change;
import org.metodika.monitoring.attestation.application.Attestations;
import org.metodika.monitoring.attestation.domain.AttestationId;
import org.metodika.monitoring.attestation.web.AttestationRequests.CollectionRequest;
import org.metodika.monitoring.attestation.web.AttestationRequests.ConsultationLink;
import org.metodika.monitoring.attestation.web.AttestationRequests.RemarkRequest;
import org.metodika.monitoring.attestation.web.AttestationViews.AttestationView;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is collected for an attestation: materials of its checklist, consultations of the log (E11). */
@RestController
@RequestMapping("/api/monitoring/attestations/{id}")
@Tag(name = "Attestations")
final class MaterialController {

    private final Attestations attestations;
    private final AttestationAnswers answers;

    MaterialController(Attestations attestations, AttestationAnswers answers) {
        this.attestations = attestations;
        this.answers = answers;
    }

    @PostMapping("/materials/{code}/collection")
    @Operation(summary = "A material is there: behind a link, in the portfolio, or on paper")
    ResponseEntity<AttestationView> collect(
            @PathVariable AttestationId id,
            @PathVariable String code,
            @Valid @RequestBody CollectionRequest sent,
            Actor actor,
            Change change) {
        return answers.ok(attestations
                .prepare(id, actor, change, (found, today) -> found.collect(code, sent.found(today)))
                .orProblem());
    }

    @PostMapping("/materials/{code}/removal")
    @Operation(summary = "A material was marked as collected by mistake")
    ResponseEntity<AttestationView> remove(
            @PathVariable AttestationId id, @PathVariable String code, Actor actor, Change change) {
        return answers.ok(attestations
                .prepare(id, actor, change, (found, _) -> found.remove(code))
                .orProblem());
    }

    @PostMapping("/materials/{code}/return")
    @Operation(summary = "What was collected is not good enough yet, with a remark")
    ResponseEntity<AttestationView> sendBack(
            @PathVariable AttestationId id,
            @PathVariable String code,
            @Valid @RequestBody RemarkRequest sent,
            Actor actor,
            Change change) {
        return answers.ok(attestations
                .review(id, actor, change, (found, _) -> found.sendBack(code, sent.given()))
                .orProblem());
    }

    @PostMapping("/consultations")
    @Operation(summary = "A consultation of the log belongs to the preparation; again with no further effect")
    ResponseEntity<AttestationView> link(
            @PathVariable AttestationId id, @Valid @RequestBody ConsultationLink sent, Actor actor, Change change) {
        return answers.ok(attestations
                .link(id, Objects.requireNonNull(sent.consultationId()), actor, change)
                .orProblem());
    }
}
