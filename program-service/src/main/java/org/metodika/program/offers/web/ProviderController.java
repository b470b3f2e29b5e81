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
import org.metodika.program.offers.application.Providers;
import org.metodika.program.offers.domain.Provider;
import org.metodika.program.offers.domain.ProviderId;
import org.metodika.program.offers.domain.RatingId;
import org.metodika.program.offers.web.ProviderJson.OfferReason;
import org.metodika.program.offers.web.ProviderJson.ProviderEntry;
import org.metodika.program.offers.web.ProviderJson.ProviderView;
import org.metodika.program.offers.web.ProviderJson.RatingEntry;
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

/** Providers of training and the ratings of their quality. */
@RestController
@RequestMapping("/api/offers/providers")
@Tag(name = "Offers: providers")
public final class ProviderController {

    private final Providers providers;

    public ProviderController(Providers providers) {
        this.providers = providers;
    }

    @GetMapping("/{providerId}")
    @Operation(summary = "One provider with all ratings it ever got")
    ResponseEntity<ProviderView> provider(@PathVariable ProviderId providerId, Actor actor) {
        Versioned<Provider> found = providers.find(providerId, actor).orElseThrow(Problems::notFound);
        return Responses.ok(found, ProviderView.of(found.state()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Enters a provider in the catalogue")
    ResponseEntity<ProviderView> register(@Valid @RequestBody ProviderEntry entry, Actor actor, Change change) {
        Versioned<Provider> provider = providers
                .register(new ProviderId(NewId.forRequest(change)), entry.facts(), actor, change)
                .orProblem();
        return Responses.created(
                provider, ProviderView.of(provider.state()), "/api/offers/providers/{providerId}", provider.id());
    }

    @PutMapping("/{providerId}")
    @Operation(summary = "Replaces the facts of a provider")
    ResponseEntity<ProviderView> change(
            @PathVariable ProviderId providerId, @Valid @RequestBody ProviderEntry entry, Actor actor, Change change) {
        return ok(providers.change(providerId, entry.facts(), actor, change));
    }

    @PostMapping("/{providerId}/ratings")
    @Operation(
            summary = "Records a rating of the provider's quality",
            description = "The quality is the mean of the newest rating of each source; older ratings stay readable.")
    ResponseEntity<ProviderView> rate(
            @PathVariable ProviderId providerId, @Valid @RequestBody RatingEntry entry, Actor actor, Change change) {
        RatingId id = new RatingId(NewId.forRequest(change));
        return ok(providers.rate(providerId, entry.rating(id), actor, change));
    }

    @PostMapping("/{providerId}/ratings/{ratingId}/annulment")
    @Operation(summary = "Takes back a rating that was recorded by mistake, with a reason that is kept")
    ResponseEntity<ProviderView> annulRating(
            @PathVariable ProviderId providerId,
            @PathVariable RatingId ratingId,
            @Valid @RequestBody OfferReason reason,
            Actor actor,
            Change change) {
        return ok(providers.annulRating(providerId, ratingId, reason.text(), actor, change));
    }

    private static ResponseEntity<ProviderView> ok(Outcome<Provider> outcome) {
        Versioned<Provider> provider = outcome.orProblem();
        return Responses.ok(provider, ProviderView.of(provider.state()));
    }
}
