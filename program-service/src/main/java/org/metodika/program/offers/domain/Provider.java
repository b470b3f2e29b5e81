package org.metodika.program.offers.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Организатор обучения: who gives training (B23, B34).
 *
 * @param ratings all that were ever recorded, in the order of recording; none is ever forgotten
 */
public record Provider(ProviderId id, ProviderFacts facts, List<Rating> ratings) {

    /** Ratings of one provider; more mean that something is wrong. */
    private static final int MOST_RATINGS = 200;

    private static final int LONGEST_SOURCE = 200;
    private static final int LONGEST_REASON = 2_000;

    public Provider {
        ratings = List.copyOf(ratings);
    }

    /** Enters a provider in the catalogue. */
    public static Decision<ProviderEvent> register(ProviderId id, ProviderFacts facts) {
        List<Flaw> flaws = facts.flaws();
        return flaws.isEmpty()
                ? Decision.accepted(new ProviderEvent.Registered(id, facts))
                : Decision.rejected(new OfferRejection.InvalidContent(flaws));
    }

    /** Replaces the facts; the same facts change nothing. */
    public Decision<ProviderEvent> change(ProviderFacts to) {
        List<Flaw> flaws = to.flaws();
        if (!flaws.isEmpty()) {
            return Decision.rejected(new OfferRejection.InvalidContent(flaws));
        }
        return to.equals(facts) ? Decision.nothingToDo() : Decision.accepted(new ProviderEvent.Changed(to));
    }

    /**
     * Records a rating of its quality (B34).
     *
     * @param latest the last day that is not in the future anywhere
     */
    public Decision<ProviderEvent> rate(Rating rating, LocalDate latest) {
        List<Flaw> flaws = new ArrayList<>();
        if (ratings.size() >= MOST_RATINGS) {
            flaws.add(Flaw.at("", "too-many", MOST_RATINGS));
        }
        if (rating.value() < Rating.WORST || rating.value() > Rating.BEST) {
            flaws.add(Flaw.at("/value", "range", Rating.WORST, Rating.BEST));
        }
        Texts.check(flaws, "/source", rating.source(), LONGEST_SOURCE);
        if (rating.ratedOn().isAfter(latest)) {
            flaws.add(Flaw.at("/ratedOn", "date-in-future"));
        }
        return flaws.isEmpty()
                ? Decision.accepted(new ProviderEvent.Rated(rating))
                : Decision.rejected(new OfferRejection.InvalidContent(flaws));
    }

    /** The rating with this id; empty where there is none. */
    public Optional<Rating> rating(RatingId rating) {
        return ratings.stream().filter(one -> one.id().equals(rating)).findFirst();
    }

    /**
     * Takes back a rating that was recorded by mistake; it stays in the history with the reason.
     *
     * @param rating one of {@link #ratings()}
     */
    public Decision<ProviderEvent> annulRating(RatingId rating, String reason) {
        Rating found = rating(rating).orElseThrow();
        if (!found.counts()) {
            return Decision.rejected(new OfferRejection.RatingAlreadyAnnulled());
        }
        if (reason.isBlank()) {
            return Decision.rejected(new OfferRejection.ReasonMissing());
        }
        List<Flaw> flaws = new ArrayList<>();
        Texts.limit(flaws, "/reason", reason, LONGEST_REASON);
        return flaws.isEmpty()
                ? Decision.accepted(new ProviderEvent.RatingAnnulled(rating, reason.strip()))
                : Decision.rejected(new OfferRejection.InvalidContent(flaws));
    }

    /** Quality at present; null where nobody has rated it. */
    public @Nullable Quality quality() {
        return Quality.of(ratings);
    }

    /** The provider that an event enters in the catalogue. */
    public static Provider from(ProviderEvent first) {
        if (first instanceof ProviderEvent.Registered(ProviderId id, ProviderFacts facts)) {
            return new Provider(id, facts, List.of());
        }
        throw new IllegalStateException("A provider can't begin with " + first);
    }

    /** The provider after an event. */
    public Provider after(ProviderEvent event) {
        return switch (event) {
            case ProviderEvent.Registered registered -> from(registered);
            case ProviderEvent.Changed(ProviderFacts to) -> new Provider(id, to, ratings);
            case ProviderEvent.Rated(Rating rating) ->
                new Provider(
                        id,
                        facts,
                        Stream.concat(ratings.stream(), Stream.of(rating)).toList());
            case ProviderEvent.RatingAnnulled(RatingId annulled, String reason) ->
                new Provider(
                        id,
                        facts,
                        ratings.stream()
                                .map(one -> one.id().equals(annulled) ? one.annulled(reason) : one)
                                .toList());
        };
    }
}
