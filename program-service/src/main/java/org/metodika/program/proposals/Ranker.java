package org.metodika.program.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.program.offerlist.PublishedOffer;
import org.metodika.program.offerlist.PublishedOffer.Run;
import org.metodika.program.proposals.Ranking.Fit;
import org.metodika.program.proposals.Ranking.OpenDeficit;
import org.metodika.program.proposals.Ranking.RankedOffer;
import org.metodika.program.proposals.Score.Criterion;
import org.metodika.program.proposals.Score.Part;

/** Ranks offers: the same offers always come in the same order, whatever order they were given in. */
final class Ranker {

    /** The best first; of equals the one that covers more, is cheaper, better, earlier, and at last by its id. */
    private static final Comparator<Judged> BEST_FIRST = Comparator.comparingDouble((Judged judged) -> -judged.sum())
            .thenComparing(judged -> -judged.covers().size())
            .thenComparing(judged -> judged.offer().price())
            .thenComparing(judged -> -quality(judged.offer()))
            .thenComparing(Ranker::firstDay)
            .thenComparing(judged -> judged.offer().id());

    private final Weights weights;
    private final List<OpenDeficit> deficits;
    private final LocalDate startsOn;
    private final LocalDate endsOn;
    private final @Nullable Integer budget;

    Ranker(
            Weights weights,
            List<OpenDeficit> deficits,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable Integer budget) {
        this.weights = weights;
        this.deficits = List.copyOf(deficits);
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.budget = budget;
    }

    private record Judged(
            PublishedOffer offer, List<OpenDeficit> covers, Fit fit, List<Run> runs, List<Part> parts, double sum) {}

    /** Those that cover something, ranked. */
    List<RankedOffer> rank(List<PublishedOffer> offers) {
        List<Judged> judged = new ArrayList<>();
        for (PublishedOffer offer : offers) {
            List<OpenDeficit> covers = coveredBy(offer);
            if (!covers.isEmpty()) {
                judged.add(judge(offer, covers));
            }
        }
        judged.sort(BEST_FIRST);
        List<RankedOffer> ranked = new ArrayList<>();
        for (Judged one : judged) {
            ranked.add(new RankedOffer(
                    ranked.size() + 1,
                    one.offer(),
                    one.covers(),
                    one.fit(),
                    one.runs(),
                    budget == null || one.offer().price() <= budget,
                    new Score(rounded(one.sum(), 10), one.parts()),
                    false));
        }
        return ranked;
    }

    /** A loop: it is asked for each deficit and each offer of the catalogue. */
    private List<OpenDeficit> coveredBy(PublishedOffer offer) {
        List<OpenDeficit> covers = new ArrayList<>(deficits.size());
        for (OpenDeficit deficit : deficits) {
            if (deficit.isCoveredBy(offer)) {
                covers.add(deficit);
            }
        }
        return covers;
    }

    private Judged judge(PublishedOffer offer, List<OpenDeficit> covers) {
        List<Run> runs = offer.runs().stream()
                .filter(run ->
                        !run.startsOn().isBefore(startsOn) && !run.endsOn().isAfter(endsOn))
                .sorted(Comparator.comparing(Run::startsOn).thenComparing(Run::id))
                .toList();
        Fit fit = offer.runs().isEmpty() ? Fit.ON_REQUEST : runs.isEmpty() ? Fit.OUTSIDE : Fit.FITS;
        double coverage = covers.size() / (double) deficits.size();
        double cost = weights.halfPrice() / (double) (weights.halfPrice() + offer.price());
        double quality = offer.quality() == null ? weights.unknownQuality() : (offer.quality() - 1) / 4;
        double dates = switch (fit) {
            case FITS -> 1;
            case ON_REQUEST -> weights.onRequest();
            case OUTSIDE -> 0;
        };
        List<Part> parts = List.of(
                part(Criterion.COVERAGE, weights.coverage(), coverage),
                part(Criterion.COST, weights.cost(), cost),
                part(Criterion.QUALITY, weights.quality(), quality),
                part(Criterion.DATES, weights.dates(), dates));
        double sum = weights.coverage() * coverage
                + weights.cost() * cost
                + weights.quality() * quality
                + weights.dates() * dates;
        return new Judged(offer, covers, fit, runs, parts, sum);
    }

    private static Part part(Criterion criterion, double weight, double share) {
        return new Part(criterion, weight, rounded(share, 1_000), rounded(weight * share, 10));
    }

    private static double rounded(double number, int parts) {
        return Math.round(number * parts) / (double) parts;
    }

    private static double quality(PublishedOffer offer) {
        return offer.quality() == null ? 0 : offer.quality();
    }

    private static LocalDate firstDay(Judged judged) {
        return judged.runs().isEmpty()
                ? LocalDate.MAX
                : judged.runs().getFirst().startsOn();
    }
}
