package org.metodika.program.offers.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.offers.domain.Offer;
import org.metodika.program.offers.domain.OfferEvent;
import org.metodika.program.offers.domain.OfferId;
import org.metodika.program.offers.domain.ProviderId;
import org.metodika.program.school.application.PutOutcome;

/** The catalogue for those who bring in many offers at once; who may do that they find out themselves. */
public final class OfferCatalogue {

    private final AggregateStore<Offer, OfferEvent> store;
    private final Providers providers;
    private final Clock clock;

    public OfferCatalogue(AggregateStore<Offer, OfferEvent> store, Providers providers, Clock clock) {
        this.store = store;
        this.providers = providers;
        this.clock = clock;
    }

    /** Whether there is such a provider. */
    public boolean hasProvider(UUID id) {
        return providers.known(new ProviderId(id)).isPresent();
    }

    /** What is wrong with an entry for the offer with this id, whether it is there or not. */
    public List<Flaw> flaws(UUID id, CatalogueEntry entry) {
        Offer present = store.find(id.toString()).map(Versioned::state).orElse(null);
        return switch (decide(new OfferId(id), entry, present)) {
            case Decision.Accepted<OfferEvent> _ -> List.of();
            case Decision.Rejected<OfferEvent>(var reason) -> reason.flaws();
        };
    }

    /** Enters an offer or changes it, whichever is needed, and publishes a draft where the entry says so. */
    public PutOutcome put(UUID id, CatalogueEntry entry, Change change) {
        OfferId offerId = new OfferId(id);
        Outcome<Offer> outcome = store.create(id.toString(), change, () -> decide(offerId, entry, null));
        if (outcome instanceof Outcome.Done<Offer>) {
            return new PutOutcome.Created();
        }
        boolean[] decided = {false};
        if (outcome instanceof Outcome.Exists<Offer>) {
            outcome = store.change(id.toString(), change, offer -> {
                decided[0] = true;
                return decide(offerId, entry, offer);
            });
        }
        return switch (outcome) {
            // What was carried out before, in a run that a crash cut short, is not decided again.
            case Outcome.Done<Offer> done ->
                done.repeated() && decided[0] ? new PutOutcome.Unchanged() : new PutOutcome.Changed();
            case Outcome.Refused<Offer> refused -> new PutOutcome.Refused(refused.reason());
            case Outcome.Unknown<Offer> other -> throw unexpected(other);
            case Outcome.Stale<Offer> other -> throw unexpected(other);
            case Outcome.Exists<Offer> other -> throw unexpected(other);
            case Outcome.KeyReused<Offer> other -> throw unexpected(other);
        };
    }

    private Decision<OfferEvent> decide(OfferId id, CatalogueEntry entry, @Nullable Offer present) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        return Offer.enter(
                id, today, present, entry.facts(id, present == null ? null : present.facts()), entry.publish());
    }

    private static IllegalStateException unexpected(Outcome<Offer> outcome) {
        return new IllegalStateException("An import can't come to " + outcome);
    }
}
