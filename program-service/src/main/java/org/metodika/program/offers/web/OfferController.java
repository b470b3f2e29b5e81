package org.metodika.program.offers.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.metodika.program.offers.application.Offers;
import org.metodika.program.offers.domain.Offer;
import org.metodika.program.offers.domain.OfferId;
import org.metodika.program.offers.web.OfferJson.OfferEntry;
import org.metodika.program.offers.web.OfferJson.OfferView;
import org.metodika.program.offers.web.ProviderJson.OfferReason;
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

/** One offer at a time: read, entered, changed, published, withdrawn. */
@RestController
@RequestMapping("/api/offers")
@Tag(name = "Offers")
public final class OfferController {

    private final Offers offers;

    public OfferController(Offers offers) {
        this.offers = offers;
    }

    @GetMapping("/{offerId}")
    @Operation(summary = "One offer; drafts are seen by methodists alone")
    ResponseEntity<OfferView> offer(@PathVariable OfferId offerId, Actor actor) {
        return ok(offers.find(offerId, actor).orElseThrow(Problems::notFound));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Enters an offer in the catalogue, as a draft")
    ResponseEntity<OfferView> draft(@Valid @RequestBody OfferEntry entry, Actor actor, Change change) {
        Versioned<Offer> offer = offers.draft(new OfferId(NewId.forRequest(change)), entry.facts(), actor, change)
                .orProblem();
        return Responses.created(offer, view(offer), "/api/offers/{offerId}", offer.id());
    }

    @PutMapping("/{offerId}")
    @Operation(
            summary = "Replaces what an offer says; a published one must stay complete",
            description = "Groups keep the ids they are sent with; those without one are new.")
    ResponseEntity<OfferView> change(
            @PathVariable OfferId offerId, @Valid @RequestBody OfferEntry entry, Actor actor, Change change) {
        return ok(offers.change(offerId, entry.facts(), actor, change));
    }

    @PostMapping("/{offerId}/publication")
    @Operation(
            summary = "Publishes an offer: programs may draw from it",
            description = "A module names what it forms, an event its form, a programme the document issued."
                    + " What was withdrawn may be published again.")
    ResponseEntity<OfferView> publish(@PathVariable OfferId offerId, Actor actor, Change change) {
        return ok(offers.publish(offerId, actor, change));
    }

    @PostMapping("/{offerId}/withdrawal")
    @Operation(summary = "Withdraws an offer, with a reason that is kept; programs that refer to it stay as they are")
    ResponseEntity<OfferView> withdraw(
            @PathVariable OfferId offerId, @Valid @RequestBody OfferReason reason, Actor actor, Change change) {
        return ok(offers.withdraw(offerId, reason.text(), actor, change));
    }

    private ResponseEntity<OfferView> ok(Outcome<Offer> outcome) {
        return ok(outcome.orProblem());
    }

    private ResponseEntity<OfferView> ok(Versioned<Offer> offer) {
        return Responses.ok(offer, view(offer));
    }

    private OfferView view(Versioned<Offer> offer) {
        return OfferView.of(offer.state(), offers.provider(offer.state()));
    }
}
