package org.metodika.program.offers.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.offers.domain.Provider;
import org.metodika.program.offers.domain.ProviderEvent;
import org.metodika.program.offers.domain.ProviderFacts;
import org.metodika.program.offers.domain.ProviderId;
import org.metodika.program.offers.domain.Rating;
import org.metodika.program.offers.domain.RatingId;

/** Who gives training, and how good it is (B34). */
public final class Providers {

    private final AggregateStore<Provider, ProviderEvent> store;
    private final Access access;
    private final Clock clock;

    public Providers(AggregateStore<Provider, ProviderEvent> store, Access access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** The provider with its ratings; empty where there is none. */
    public Optional<Versioned<Provider>> find(ProviderId id, Actor actor) {
        access.reach(actor, OfferAction.SEE);
        return store.find(key(id));
    }

    /** Enters a provider in the catalogue. */
    public Outcome<Provider> register(ProviderId id, ProviderFacts facts, Actor actor, Change change) {
        access.reach(actor, OfferAction.KEEP);
        return store.create(key(id), change, () -> Provider.register(id, facts));
    }

    /** Replaces its facts. */
    public Outcome<Provider> change(ProviderId id, ProviderFacts facts, Actor actor, Change change) {
        access.reach(actor, OfferAction.KEEP);
        return store.change(key(id), change, provider -> provider.change(facts));
    }

    /** Records a rating of its quality. */
    public Outcome<Provider> rate(ProviderId id, Rating rating, Actor actor, Change change) {
        access.reach(actor, OfferAction.KEEP);
        // A provider is of no school, and in the east of the country the day may be a later one than in UTC.
        LocalDate latest = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1);
        return store.change(key(id), change, provider -> provider.rate(rating, latest));
    }

    /** Takes back a rating that was recorded by mistake; unknown where the provider has no such rating. */
    public Outcome<Provider> annulRating(ProviderId id, RatingId rating, String reason, Actor actor, Change change) {
        access.reach(actor, OfferAction.KEEP);
        return store.change(
                key(id),
                change,
                provider -> provider.rating(rating).isPresent(),
                provider -> provider.annulRating(rating, reason));
    }

    /** The provider; for other features, which ask for reach themselves. */
    Optional<Provider> known(ProviderId id) {
        return store.find(key(id)).map(Versioned::state);
    }

    private static String key(ProviderId id) {
        return id.value().toString();
    }
}
