package org.metodika.contracts.provider;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class ProviderCatalogue {

    /** Events of provider aggregates: who gives training. */
    public static final Topic PROVIDER_EVENTS = Topic.events("provider", "program-service");

    /** Present content of provider aggregates. */
    public static final Topic PROVIDER_STATES = Topic.state("provider", "program-service");

    public static final MessageType<ProviderRegistered> PROVIDER_REGISTERED =
            new MessageType<>("org.metodika.provider.registered.v1", ProviderRegistered.class, PROVIDER_EVENTS);

    public static final MessageType<ProviderChanged> PROVIDER_CHANGED =
            new MessageType<>("org.metodika.provider.changed.v1", ProviderChanged.class, PROVIDER_EVENTS);

    public static final MessageType<ProviderRated> PROVIDER_RATED =
            new MessageType<>("org.metodika.provider.rated.v1", ProviderRated.class, PROVIDER_EVENTS);

    public static final MessageType<ProviderRatingAnnulled> PROVIDER_RATING_ANNULLED = new MessageType<>(
            "org.metodika.provider.rating-annulled.v1", ProviderRatingAnnulled.class, PROVIDER_EVENTS);

    public static final MessageType<ProviderState> PROVIDER_STATE =
            new MessageType<>("org.metodika.provider.state.v1", ProviderState.class, PROVIDER_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL =
            List.of(PROVIDER_REGISTERED, PROVIDER_CHANGED, PROVIDER_RATED, PROVIDER_RATING_ANNULLED, PROVIDER_STATE);

    private ProviderCatalogue() {}
}
