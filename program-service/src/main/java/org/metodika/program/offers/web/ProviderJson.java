package org.metodika.program.offers.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.offers.domain.Provider;
import org.metodika.program.offers.domain.ProviderFacts;
import org.metodika.program.offers.domain.ProviderKind;
import org.metodika.program.offers.domain.Quality;
import org.metodika.program.offers.domain.Rating;
import org.metodika.program.offers.domain.RatingId;

/** Providers as callers send and read them. */
final class ProviderJson {

    private ProviderJson() {}

    /** Facts of a provider. */
    record ProviderEntry(
            @NotNull @Nullable String name,
            @NotNull @Nullable ProviderKind kind) {

        ProviderFacts facts() {
            return new ProviderFacts(Objects.requireNonNull(name), Objects.requireNonNull(kind));
        }
    }

    /**
     * A rating.
     *
     * @param value 1 to 5
     * @param source who rated
     */
    record RatingEntry(
            @NotNull @Nullable Integer value,
            @NotNull @Nullable String source,
            @NotNull @Nullable LocalDate ratedOn) {

        Rating rating(RatingId id) {
            return new Rating(
                    id,
                    Objects.requireNonNull(value),
                    Objects.requireNonNull(source),
                    Objects.requireNonNull(ratedOn),
                    null);
        }
    }

    /** Why something is done; kept. */
    record OfferReason(@Size(max = 2_000) @Nullable String reason) {
        String text() {
            return reason == null ? "" : reason.strip();
        }
    }

    /**
     * A rating in the history.
     *
     * @param annulledBecause absent where it counts
     */
    record RatingView(
            RatingId id,
            int value,
            String source,
            LocalDate ratedOn,
            @Nullable String annulledBecause) {}

    /**
     * A provider with its history.
     *
     * @param quality mean of the newest rating of each source, 1 to 5; absent where nobody has rated it
     * @param qualitySources how many sources the quality is made of
     */
    record ProviderView(
            UUID id,
            String name,
            ProviderKind kind,
            @Nullable Double quality,
            int qualitySources,
            List<RatingView> ratings) {

        static ProviderView of(Provider provider) {
            Quality quality = provider.quality();
            return new ProviderView(
                    provider.id().value(),
                    provider.facts().name(),
                    provider.facts().kind(),
                    quality == null ? null : quality.value(),
                    quality == null ? 0 : quality.sources(),
                    provider.ratings().stream().map(ProviderView::rating).toList());
        }

        private static RatingView rating(Rating rating) {
            return new RatingView(
                    rating.id(), rating.value(), rating.source(), rating.ratedOn(), rating.annulledBecause());
        }
    }
}
