package org.metodika.program.offers.domain;

/** What happens to a provider of training. */
public sealed interface ProviderEvent {

    /** It entered the catalogue. */
    record Registered(ProviderId id, ProviderFacts facts) implements ProviderEvent {}

    /** Its facts are others now. */
    record Changed(ProviderFacts facts) implements ProviderEvent {}

    /** It was rated (B34). */
    record Rated(Rating rating) implements ProviderEvent {}

    /** A rating had been recorded by mistake. */
    record RatingAnnulled(RatingId rating, String reason) implements ProviderEvent {}
}
