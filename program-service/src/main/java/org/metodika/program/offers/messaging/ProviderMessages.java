package org.metodika.program.offers.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.provider.ProviderCatalogue;
import org.metodika.contracts.provider.ProviderChanged;
import org.metodika.contracts.provider.ProviderRated;
import org.metodika.contracts.provider.ProviderRatingAnnulled;
import org.metodika.contracts.provider.ProviderRegistered;
import org.metodika.contracts.provider.ProviderState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.program.offers.domain.Provider;
import org.metodika.program.offers.domain.ProviderEvent;
import org.metodika.program.offers.domain.Quality;
import org.metodika.program.offers.domain.Rating;

/** Provider events as messages of the contract: events without names, the state with the name. */
public final class ProviderMessages implements AggregateMessages<Provider, ProviderEvent> {

    @Override
    public Message<?> event(Provider after, ProviderEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String kind = after.facts().kind().name();
        return switch (event) {
            case ProviderEvent.Registered registered ->
                new Message<>(ProviderCatalogue.PROVIDER_REGISTERED, new ProviderRegistered(id, kind, by));
            case ProviderEvent.Changed changed ->
                new Message<>(ProviderCatalogue.PROVIDER_CHANGED, new ProviderChanged(id, kind, by));
            case ProviderEvent.Rated(Rating rating) ->
                new Message<>(
                        ProviderCatalogue.PROVIDER_RATED,
                        new ProviderRated(
                                id,
                                rating.id().value(),
                                rating.value(),
                                rating.ratedOn(),
                                rated(after).value(),
                                rated(after).sources(),
                                by));
            case ProviderEvent.RatingAnnulled annulled ->
                new Message<>(
                        ProviderCatalogue.PROVIDER_RATING_ANNULLED,
                        new ProviderRatingAnnulled(
                                id, annulled.rating().value(), value(after.quality()), sources(after.quality()), by));
        };
    }

    @Override
    public Message<?> state(Provider provider) {
        return new Message<>(
                ProviderCatalogue.PROVIDER_STATE,
                new ProviderState(
                        provider.id().value(),
                        provider.facts().name(),
                        provider.facts().kind().name(),
                        value(provider.quality()),
                        sources(provider.quality())));
    }

    private static Quality rated(Provider provider) {
        Quality quality = provider.quality();
        if (quality == null) {
            throw new IllegalStateException("A provider that was just rated has a quality");
        }
        return quality;
    }

    private static @Nullable Double value(@Nullable Quality quality) {
        return quality == null ? null : quality.value();
    }

    private static int sources(@Nullable Quality quality) {
        return quality == null ? 0 : quality.sources();
    }
}
