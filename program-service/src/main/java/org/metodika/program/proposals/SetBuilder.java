package org.metodika.program.proposals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.program.proposals.Ranking.Fit;
import org.metodika.program.proposals.Ranking.OpenDeficit;
import org.metodika.program.proposals.Ranking.RankedOffer;
import org.metodika.program.proposals.Ranking.SuggestedSet;

/** Chooses few offers that together cover many deficits: greedy, and then without those that turned out to be superfluous. */
final class SetBuilder {

    private SetBuilder() {}

    /**
     * The set.
     *
     * @param ranked offers in the order of the ranking
     * @param budget roubles for all of them; null where it does not matter
     */
    static SuggestedSet of(List<RankedOffer> ranked, List<OpenDeficit> deficits, @Nullable Integer budget) {
        List<RankedOffer> chosen = withoutSuperfluous(choose(ranked, budget));
        Set<OpenDeficit> covered = new LinkedHashSet<>();
        chosen.forEach(offer -> covered.addAll(offer.covers()));
        return new SuggestedSet(
                chosen.stream().map(offer -> offer.offer().id()).toList(),
                deficits.stream().filter(covered::contains).toList(),
                chosen.stream().mapToInt(offer -> offer.offer().price()).sum(),
                chosen.stream().mapToInt(offer -> offer.offer().hours()).sum(),
                deficits.stream().filter(deficit -> !covered.contains(deficit)).toList());
    }

    private static List<RankedOffer> choose(List<RankedOffer> ranked, @Nullable Integer budget) {
        List<RankedOffer> chosen = new ArrayList<>();
        Set<OpenDeficit> covered = new HashSet<>();
        long left = budget == null ? Long.MAX_VALUE : budget;
        while (true) {
            RankedOffer best = null;
            int most = 0;
            for (RankedOffer offer : ranked) {
                if (offer.fit() == Fit.OUTSIDE || offer.offer().price() > left) {
                    continue;
                }
                int more = without(offer.covers(), covered);
                if (more > most) {
                    most = more;
                    best = offer;
                }
            }
            if (best == null) {
                return chosen;
            }
            chosen.add(best);
            covered.addAll(best.covers());
            left -= best.offer().price();
        }
    }

    /** A loop: it is asked for each offer of the catalogue, once per choice. */
    private static int without(List<OpenDeficit> covers, Set<OpenDeficit> covered) {
        int more = 0;
        for (OpenDeficit deficit : covers) {
            if (!covered.contains(deficit)) {
                more++;
            }
        }
        return more;
    }

    /** What the later choices cover too is given back, the lowest of the ranking first. */
    private static List<RankedOffer> withoutSuperfluous(List<RankedOffer> chosen) {
        List<RankedOffer> kept = new ArrayList<>(chosen);
        kept.sort(Comparator.comparing(RankedOffer::rank).reversed());
        for (RankedOffer offer : List.copyOf(kept)) {
            Set<OpenDeficit> byOthers = new HashSet<>();
            kept.stream().filter(other -> other != offer).forEach(other -> byOthers.addAll(other.covers()));
            if (byOthers.containsAll(offer.covers())) {
                kept.remove(offer);
            }
        }
        return kept.reversed();
    }
}
