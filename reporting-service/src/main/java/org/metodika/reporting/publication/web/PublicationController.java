package org.metodika.reporting.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.Responses;
import org.metodika.reporting.publication.application.Publications;
import org.metodika.reporting.publication.domain.Publication;
import org.metodika.reporting.publication.domain.PublicationNumber;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For who publishes digests; anybody reads them at {@link OpenPublicationController}. */
@RestController
@RequestMapping("/api/reports/publications")
@Tag(name = "publications", description = "Person-free digests for the sites of organisations")
final class PublicationController {

    private final Publications publications;

    PublicationController(Publications publications) {
        this.publications = publications;
    }

    @GetMapping("/preview")
    @Operation(
            summary = "What would be published now",
            description = "With everything hidden that must be: small numbers, and others that would give such away.")
    PublicationView preview(Actor actor) {
        return PublicationView.of(publications.preview(actor), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Publishes the figures as they are now; earlier publications stay")
    ResponseEntity<PublicationView> publish(Actor actor, Change change) {
        Versioned<Publication> made = publications.publish(actor, change).orProblem();
        return Responses.created(
                made, PublicationView.of(made.state(), null), "/open/publications/{number}", made.id());
    }

    /** @param reason why it doesn't hold; it is published in its place */
    record WithdrawalRequest(@NotBlank @Size(max = 1000) String reason) {}

    @PostMapping("/{number}/withdrawal")
    @Operation(summary = "Withdraws a publication, with a reason that is published in its place")
    ResponseEntity<PublicationView> withdraw(
            @PathVariable int number, @Valid @RequestBody WithdrawalRequest sent, Actor actor, Change change) {
        Versioned<Publication> withdrawn = publications
                .withdraw(new PublicationNumber(number), sent.reason(), actor, change)
                .orProblem();
        return Responses.ok(withdrawn, PublicationView.of(withdrawn.state(), null));
    }
}
