package org.metodika.program.offers.messaging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.offer.OfferCatalogue;
import org.metodika.contracts.offer.OfferChanged;
import org.metodika.contracts.offer.OfferDrafted;
import org.metodika.contracts.offer.OfferPublished;
import org.metodika.contracts.offer.OfferState;
import org.metodika.contracts.offer.OfferWithdrawn;
import org.metodika.contracts.offer.OfferedCompetence;
import org.metodika.contracts.offer.OfferedGroup;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.offers.domain.Offer;
import org.metodika.program.offers.domain.OfferEvent;
import org.metodika.program.offers.domain.OfferFacts;

/** Offer events as messages of the contract: events with codes, dates and numbers, the state with its words too. */
public final class OfferMessages implements AggregateMessages<Offer, OfferEvent> {

    @Override
    public Message<?> event(Offer after, OfferEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        UUID provider = after.facts().provider().value();
        return switch (event) {
            case OfferEvent.Drafted drafted -> drafted(after, by);
            case OfferEvent.Changed changed -> changed(after, by);
            case OfferEvent.Published() ->
                new Message<>(OfferCatalogue.OFFER_PUBLISHED, new OfferPublished(id, provider, by));
            case OfferEvent.Withdrawn withdrawn ->
                new Message<>(OfferCatalogue.OFFER_WITHDRAWN, new OfferWithdrawn(id, provider, by));
        };
    }

    @Override
    public Message<?> state(Offer offer) {
        OfferFacts facts = offer.facts();
        return new Message<>(
                OfferCatalogue.OFFER_STATE,
                new OfferState(
                        offer.id().value(),
                        facts.provider().value(),
                        offer.status().name(),
                        offer.draftedOn(),
                        facts.kind().name(),
                        name(facts.form()),
                        facts.title(),
                        facts.place(),
                        facts.hours(),
                        facts.study().name(),
                        name(facts.level()),
                        facts.price(),
                        name(facts.funding()),
                        name(facts.document()),
                        competences(facts),
                        groups(facts),
                        offer.reason()));
    }

    private static Message<?> drafted(Offer offer, @Nullable UUID by) {
        OfferFacts facts = offer.facts();
        return new Message<>(
                OfferCatalogue.OFFER_DRAFTED,
                new OfferDrafted(
                        offer.id().value(),
                        facts.provider().value(),
                        facts.kind().name(),
                        name(facts.form()),
                        facts.hours(),
                        facts.study().name(),
                        name(facts.level()),
                        facts.price(),
                        name(facts.funding()),
                        name(facts.document()),
                        competences(facts),
                        groups(facts),
                        by));
    }

    private static Message<?> changed(Offer offer, @Nullable UUID by) {
        OfferFacts facts = offer.facts();
        return new Message<>(
                OfferCatalogue.OFFER_CHANGED,
                new OfferChanged(
                        offer.id().value(),
                        facts.provider().value(),
                        facts.kind().name(),
                        name(facts.form()),
                        facts.hours(),
                        facts.study().name(),
                        name(facts.level()),
                        facts.price(),
                        name(facts.funding()),
                        name(facts.document()),
                        competences(facts),
                        groups(facts),
                        by));
    }

    private static List<OfferedCompetence> competences(OfferFacts facts) {
        return facts.competences().stream()
                .map(competence -> new OfferedCompetence(competence.dictionary(), competence.code()))
                .toList();
    }

    private static List<OfferedGroup> groups(OfferFacts facts) {
        return facts.groups().stream()
                .map(group -> new OfferedGroup(group.id().value(), group.startsOn(), group.endsOn(), group.places()))
                .toList();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
