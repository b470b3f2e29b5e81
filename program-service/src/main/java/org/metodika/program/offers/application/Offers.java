package org.metodika.program.offers.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.offers.domain.Offer;
import org.metodika.program.offers.domain.OfferEvent;
import org.metodika.program.offers.domain.OfferFacts;
import org.metodika.program.offers.domain.OfferId;
import org.metodika.program.offers.domain.OfferRejection;
import org.metodika.program.offers.domain.OfferStatus;
import org.metodika.program.offers.domain.Provider;

/** What training there is (B09, B10): kept and published by the methodist, read by everybody of the schools. */
public final class Offers {

    private final AggregateStore<Offer, OfferEvent> store;
    private final Providers providers;
    private final Access access;
    private final Clock clock;

    public Offers(AggregateStore<Offer, OfferEvent> store, Providers providers, Access access, Clock clock) {
        this.store = store;
        this.providers = providers;
        this.access = access;
        this.clock = clock;
    }

    /** The offer; empty where there is none that the actor may see. Drafts are seen by who keeps the catalogue alone. */
    public Optional<Versioned<Offer>> find(OfferId id, Actor actor) {
        access.reach(actor, OfferAction.SEE);
        return store.find(key(id)).filter(offer -> visible(offer.state(), actor));
    }

    /** Enters an offer in the catalogue, as a draft. */
    public Outcome<Offer> draft(OfferId id, OfferFacts facts, Actor actor, Change change) {
        access.reach(actor, OfferAction.KEEP);
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        return store.create(key(id), change, () -> known(facts, checked -> Offer.draft(id, today, checked)));
    }

    /** Replaces what it says. */
    public Outcome<Offer> change(OfferId id, OfferFacts facts, Actor actor, Change change) {
        access.reach(actor, OfferAction.KEEP);
        return store.change(key(id), change, offer -> known(facts, offer::change));
    }

    /** Lets programs draw from it. */
    public Outcome<Offer> publish(OfferId id, Actor actor, Change change) {
        access.reach(actor, OfferAction.KEEP);
        return store.change(key(id), change, Offer::publish);
    }

    /** Takes it back. */
    public Outcome<Offer> withdraw(OfferId id, String reason, Actor actor, Change change) {
        access.reach(actor, OfferAction.KEEP);
        return store.change(key(id), change, offer -> offer.withdraw(reason));
    }

    /** Who gives it. */
    public Provider provider(Offer offer) {
        return providers
                .known(offer.facts().provider())
                .orElseThrow(() -> new IllegalStateException("An offer of nobody: " + offer.id()));
    }

    private Decision<OfferEvent> known(OfferFacts facts, Function<OfferFacts, Decision<OfferEvent>> then) {
        return providers.known(facts.provider()).isPresent()
                ? then.apply(facts)
                : Decision.rejected(
                        new OfferRejection.InvalidContent(List.of(Flaw.at("/providerId", "provider-unknown"))));
    }

    private static boolean visible(Offer offer, Actor actor) {
        return offer.status() != OfferStatus.DRAFT || OfferAction.keeps(actor);
    }

    private static String key(OfferId id) {
        return id.value().toString();
    }
}
