package org.metodika.program.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.offerlist.PublishedOffer;

/**
 * Предложения для педагога: published offers that cover some of the teacher's open deficits, the best first, with the reasons
 * (B23, B24).
 *
 * @param startsOn first day of the period
 * @param endsOn last day of the period
 * @param budget roubles for all of it; null where it does not matter
 * @param deficits open deficits, oldest first
 * @param offers those that cover at least one deficit, the best first
 * @param set few offers that together cover as much as can be covered
 * @param uncovered deficits that no published offer covers
 */
public record Ranking(
        UUID teacherId,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable Integer budget,
        List<OpenDeficit> deficits,
        List<RankedOffer> offers,
        SuggestedSet set,
        List<OpenDeficit> uncovered) {

    public Ranking {
        deficits = List.copyOf(deficits);
        offers = List.copyOf(offers);
        uncovered = List.copyOf(uncovered);
    }

    /**
     * Открытое затруднение.
     *
     * @param dictionary null where it is not known; then the code alone counts
     */
    public record OpenDeficit(UUID deficitId, @Nullable String dictionary, String code) {

        boolean isCoveredBy(PublishedOffer offer) {
            for (PublishedOffer.Formed formed : offer.competences()) {
                if (formed.code().equals(code)
                        && (dictionary == null || formed.dictionary().equals(dictionary))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** How the days of an offer lie to the period. */
    public enum Fit {
        /** Some group begins and ends within the period. */
        FITS,
        /** There are no groups: days are agreed on. */
        ON_REQUEST,
        /** There are groups, but none within the period. */
        OUTSIDE
    }

    /**
     * An offer and why it stands where it stands.
     *
     * @param rank place in the ranking, from 1
     * @param covers open deficits that it covers
     * @param runs its groups within the period
     * @param withinBudget whether it costs no more than the whole budget
     * @param inSet whether it is one of the suggested set
     */
    public record RankedOffer(
            int rank,
            PublishedOffer offer,
            List<OpenDeficit> covers,
            Fit fit,
            List<PublishedOffer.Run> runs,
            boolean withinBudget,
            Score score,
            boolean inSet) {

        public RankedOffer {
            covers = List.copyOf(covers);
            runs = List.copyOf(runs);
        }

        RankedOffer suggested() {
            return new RankedOffer(rank, offer, covers, fit, runs, withinBudget, score, true);
        }
    }

    /**
     * Набор: chosen one after the other, each time the one that covers most of what is not covered yet; only what fits into
     * the period and into what is left of the budget.
     *
     * @param offers in the order of the ranking
     * @param price roubles for all of them
     * @param hours academic hours of all of them
     * @param leaves open deficits that it does not cover
     */
    public record SuggestedSet(
            List<UUID> offers, List<OpenDeficit> covers, int price, int hours, List<OpenDeficit> leaves) {

        public SuggestedSet {
            offers = List.copyOf(offers);
            covers = List.copyOf(covers);
            leaves = List.copyOf(leaves);
        }
    }
}
