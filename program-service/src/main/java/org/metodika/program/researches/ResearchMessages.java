package org.metodika.program.researches;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.research.ComparedOffer;
import org.metodika.contracts.research.ResearchAnnulled;
import org.metodika.contracts.research.ResearchCatalogue;
import org.metodika.contracts.research.ResearchRecorded;
import org.metodika.contracts.research.ResearchState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.offers.application.OfferFigures;

/** Market researches as messages of the contract: events without the words, the state with them. */
public final class ResearchMessages implements AggregateMessages<Research, ResearchEvent> {

    @Override
    public Message<?> event(Research after, ResearchEvent event, @Nullable UUID by) {
        return switch (event) {
            case ResearchEvent.Recorded recorded ->
                new Message<>(
                        ResearchCatalogue.RESEARCH_RECORDED,
                        new ResearchRecorded(
                                after.id(),
                                after.schoolId(),
                                after.number(),
                                after.recordedOn(),
                                after.offers().stream()
                                        .map(OfferFigures::offerId)
                                        .toList(),
                                after.chosenOfferId(),
                                by));
            case ResearchEvent.Annulled annulled ->
                new Message<>(
                        ResearchCatalogue.RESEARCH_ANNULLED,
                        new ResearchAnnulled(after.id(), after.schoolId(), after.number(), by));
        };
    }

    @Override
    public Message<?> state(Research research) {
        return new Message<>(
                ResearchCatalogue.RESEARCH_STATE,
                new ResearchState(
                        research.id(),
                        research.schoolId(),
                        research.number(),
                        research.recordedOn(),
                        research.question(),
                        research.offers().stream()
                                .map(offer -> new ComparedOffer(
                                        offer.offerId(),
                                        offer.title(),
                                        offer.providerName(),
                                        offer.price(),
                                        offer.hours(),
                                        offer.quality()))
                                .toList(),
                        research.chosenOfferId(),
                        research.reason(),
                        research.annulledBecause()));
    }
}
