package org.metodika.program.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.proposals.Offering.DICTIONARY;
import static org.metodika.program.proposals.Offering.START;
import static org.metodika.program.proposals.Offering.deficits;
import static org.metodika.program.proposals.Offering.many;
import static org.metodika.program.proposals.Offering.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.program.offerlist.PublishedOffer;
import org.metodika.program.offerlist.PublishedOffer.Formed;
import org.metodika.program.offerlist.PublishedOffer.Run;
import org.metodika.program.proposals.Ranking.Fit;
import org.metodika.program.proposals.Ranking.OpenDeficit;
import org.metodika.program.proposals.Ranking.RankedOffer;

/** What must hold of the ranking whatever is on offer. */
class RankingRandomTest {

    private static final int CODES = 6;

    /** An offer made better in one way, all else equal, never ranks lower among the same others. */
    private static void neverLower(long seed, UnaryOperator<PublishedOffer> better) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            List<OpenDeficit> deficits = deficits(random.nextInt(1, CODES + 1));
            List<PublishedOffer> offers = many(random, 30, CODES);
            int index = random.nextInt(offers.size());
            PublishedOffer before = offers.get(index);
            int rankBefore = rankOf(before.id(), rank(deficits, offers, null));
            offers.set(index, better.apply(before));
            int rankAfter = rankOf(before.id(), rank(deficits, offers, null));
            assertThat(rankAfter)
                    .as("seed %s, round %s: %s", seed, round, before)
                    .isLessThanOrEqualTo(rankBefore);
        }
    }

    private static int rankOf(UUID offer, Ranking ranking) {
        return ranking.offers().stream()
                .filter(one -> one.offer().id().equals(offer))
                .mapToInt(RankedOffer::rank)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000, 50000})
    void coveringMoreNeverRanksLower(long seed) {
        Random random = new Random(seed);
        neverLower(seed, offer -> {
            List<Formed> more = new ArrayList<>(offer.competences());
            more.add(new Formed(DICTIONARY, "C" + random.nextInt(CODES)));
            return Offering.changed(offer, offer.price(), offer.quality(), more, offer.runs());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000, 50000})
    void beingCheaperNeverRanksLower(long seed) {
        Random random = new Random(seed);
        neverLower(
                seed,
                offer -> Offering.changed(
                        offer, random.nextInt(offer.price() + 1), offer.quality(), offer.competences(), offer.runs()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000, 50000})
    void beingBetterOrFittingNeverRanksLower(long seed) {
        neverLower(seed, offer -> Offering.changed(offer, offer.price(), 5.0, offer.competences(), offer.runs()));
        neverLower(seed, offer -> {
            List<Run> more = new ArrayList<>(offer.runs());
            more.add(Offering.run(7, START));
            return Offering.changed(offer, offer.price(), offer.quality(), offer.competences(), more);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000, 50000})
    void theOrderInWhichOffersComeChangesNothing(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            List<OpenDeficit> deficits = deficits(random.nextInt(1, CODES + 1));
            List<PublishedOffer> offers = many(random, 40, CODES);
            Integer budget = random.nextBoolean() ? null : random.nextInt(30_000);
            assertThat(rank(deficits, Offering.shuffled(random, offers), budget))
                    .as("seed %s, round %s", seed, round)
                    .isEqualTo(rank(deficits, offers, budget));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000, 50000})
    void theSetKeepsWhatItPromises(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            List<OpenDeficit> deficits = deficits(random.nextInt(1, CODES + 1));
            Integer budget = random.nextBoolean() ? null : random.nextInt(30_000);
            Ranking ranking = rank(deficits, many(random, 30, CODES), budget);
            List<RankedOffer> set =
                    ranking.offers().stream().filter(RankedOffer::inSet).toList();
            assertThat(set).as("seed %s, round %s", seed, round).allSatisfy(offer -> {
                assertThat(offer.fit()).isNotEqualTo(Fit.OUTSIDE);
                assertThat(set.stream()
                                .filter(other -> other != offer)
                                .flatMap(other -> other.covers().stream())
                                .toList())
                        .as("nobody is superfluous")
                        .matches(others -> !others.containsAll(offer.covers()));
            });
            assertThat(set)
                    .extracting(one -> one.offer().id())
                    .isEqualTo(ranking.set().offers());
            assertThat(ranking.set().covers().size() + ranking.set().leaves().size())
                    .isEqualTo(deficits.size());
            if (budget == null) {
                assertThat(ranking.set().leaves())
                        .as("what can be covered is covered")
                        .allSatisfy(left -> assertThat(ranking.offers())
                                .noneMatch(one ->
                                        one.fit() != Fit.OUTSIDE && one.covers().contains(left)));
            } else {
                assertThat(ranking.set().price()).isLessThanOrEqualTo(budget);
            }
        }
    }
}
