package org.metodika.program.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.offerlist.PublishedOffer;
import org.metodika.program.proposals.Ranking.Fit;
import org.metodika.program.proposals.Ranking.OpenDeficit;
import org.metodika.program.proposals.Ranking.RankedOffer;
import org.metodika.program.proposals.Ranking.SuggestedSet;

/**
 * Proposals as callers read them.
 *
 * @param budget roubles for all of it; absent where it does not matter
 * @param deficits open deficits, oldest first
 * @param proposals the best offers, best first, and those of the suggested set
 * @param found how many offers cover at least one deficit
 * @param suggestedSet few offers that together cover as much as can be covered within period and budget
 * @param uncovered deficits that no published offer covers
 */
record ProposalView(
        UUID teacherId,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable Integer budget,
        List<OpenDeficit> deficits,
        List<ProposedOffer> proposals,
        int found,
        SuggestedSet suggestedSet,
        List<OpenDeficit> uncovered) {

    /**
     * An offer and the reasons for its rank.
     *
     * @param quality quality of the provider, 1 to 5; absent where nobody has rated it
     * @param groups its groups within the period
     * @param covers open deficits that it covers
     */
    record ProposedOffer(
            int rank,
            UUID offerId,
            String title,
            String kind,
            @Nullable String form,
            UUID providerId,
            String providerName,
            @Nullable Double quality,
            int qualitySources,
            int hours,
            int price,
            String studyForm,
            @Nullable String place,
            @Nullable String document,
            List<OpenDeficit> covers,
            Fit fit,
            List<PublishedOffer.Run> groups,
            boolean withinBudget,
            Score score,
            boolean inSet) {

        static ProposedOffer of(RankedOffer ranked) {
            PublishedOffer offer = ranked.offer();
            return new ProposedOffer(
                    ranked.rank(),
                    offer.id(),
                    offer.title(),
                    offer.kind(),
                    offer.form(),
                    offer.providerId(),
                    offer.providerName(),
                    offer.quality(),
                    offer.sources(),
                    offer.hours(),
                    offer.price(),
                    offer.studyForm(),
                    offer.place(),
                    offer.document(),
                    ranked.covers(),
                    ranked.fit(),
                    ranked.runs(),
                    ranked.withinBudget(),
                    ranked.score(),
                    ranked.inSet());
        }
    }

    static ProposalView of(Ranking ranking, int limit) {
        return new ProposalView(
                ranking.teacherId(),
                ranking.startsOn(),
                ranking.endsOn(),
                ranking.budget(),
                ranking.deficits(),
                ranking.offers().stream()
                        .filter(offer -> offer.rank() <= limit || offer.inSet())
                        .map(ProposedOffer::of)
                        .toList(),
                ranking.offers().size(),
                ranking.set(),
                ranking.uncovered());
    }
}
