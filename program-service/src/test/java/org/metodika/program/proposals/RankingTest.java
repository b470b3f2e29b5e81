package org.metodika.program.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.metodika.program.proposals.Offering.END;
import static org.metodika.program.proposals.Offering.START;
import static org.metodika.program.proposals.Offering.deficit;
import static org.metodika.program.proposals.Offering.deficits;
import static org.metodika.program.proposals.Offering.offer;
import static org.metodika.program.proposals.Offering.rank;
import static org.metodika.program.proposals.Offering.run;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.program.offerlist.PublishedOffer;
import org.metodika.program.proposals.Ranking.Fit;
import org.metodika.program.proposals.Ranking.OpenDeficit;
import org.metodika.program.proposals.Ranking.RankedOffer;
import org.metodika.program.proposals.Score.Part;
import org.metodika.test.Requirement;

class RankingTest {

    @Test
    @Requirement("B23")
    void theScoreIsTheSumOfItsParts() {
        PublishedOffer offer = offer(1, 5_000, 4.0, List.of(run(1, START)), "C0", "C1", "X");
        RankedOffer ranked = rank(deficits(4), List.of(offer), null).offers().getFirst();
        assertThat(ranked.score().parts())
                .containsExactly(
                        new Part(Score.Criterion.COVERAGE, 50, 0.5, 25),
                        new Part(Score.Criterion.COST, 15, 0.5, 7.5),
                        new Part(Score.Criterion.QUALITY, 15, 0.75, 11.3),
                        new Part(Score.Criterion.DATES, 20, 1, 20));
        assertThat(ranked.score().total()).isCloseTo(63.8, within(0.001));
        assertThat(ranked.covers()).containsExactly(deficit(0), deficit(1));
    }

    @Test
    void whatCoversNothingIsNoProposalAndWhatNothingCoversIsNamed() {
        Ranking ranking =
                rank(deficits(2), List.of(offer(1, 0, null, List.of(), "X"), offer(2, 0, null, List.of(), "C1")), null);
        assertThat(ranking.offers()).extracting(one -> one.offer().id()).containsExactly(new UUID(2, 2));
        assertThat(ranking.uncovered()).containsExactly(deficit(0));
    }

    @Test
    void daysFitLieOutsideOrAreAgreedOn() {
        Ranking ranking = rank(
                deficits(1),
                List.of(
                        offer(1, 0, null, List.of(run(1, END)), "C0"),
                        offer(2, 0, null, List.of(), "C0"),
                        offer(3, 0, null, List.of(run(3, END), run(4, START)), "C0")),
                null);
        assertThat(ranking.offers())
                .extracting(RankedOffer::fit)
                .containsExactly(Fit.FITS, Fit.ON_REQUEST, Fit.OUTSIDE);
        assertThat(ranking.offers().getFirst().runs()).containsExactly(run(4, START));
        assertThat(ranking.set().offers()).containsExactly(new UUID(2, 3));
    }

    @Test
    void aDeficitOfAnotherDictionaryIsNotCoveredByTheSameCode() {
        OpenDeficit other = new OpenDeficit(new UUID(1, 1), "standard-functions", "C0");
        OpenDeficit unknown = new OpenDeficit(new UUID(1, 2), null, "C0");
        Ranking ranking = rank(List.of(other, unknown), List.of(offer(1, 0, null, List.of(), "C0")), null);
        assertThat(ranking.offers().getFirst().covers()).containsExactly(unknown);
        assertThat(ranking.uncovered()).containsExactly(other);
    }

    @Test
    void threeOffersCoverAllFourDeficits() {
        Ranking ranking = rank(
                deficits(4),
                List.of(
                        offer(1, 0, 5.0, List.of(), "C0"),
                        offer(2, 100, 4.0, List.of(), "C1", "C2"),
                        offer(3, 0, 5.0, List.of(), "C1"),
                        offer(4, 300, 3.0, List.of(), "C3")),
                null);
        assertThat(ranking.set().offers()).containsExactlyInAnyOrder(new UUID(2, 1), new UUID(2, 2), new UUID(2, 4));
        assertThat(ranking.set().covers()).isEqualTo(deficits(4));
        assertThat(ranking.set().leaves()).isEmpty();
        assertThat(ranking.set().price()).isEqualTo(400);
        assertThat(ranking.set().hours()).isEqualTo(108);
        assertThat(ranking.offers().stream().filter(RankedOffer::inSet)).hasSize(3);
    }

    @Test
    void theSetKeepsWithinTheBudgetAndSaysWhatItLeaves() {
        Ranking ranking = rank(
                deficits(2), List.of(offer(1, 900, 5.0, List.of(), "C0"), offer(2, 200, 5.0, List.of(), "C1")), 1_000);
        assertThat(ranking.set().price()).isLessThanOrEqualTo(1_000);
        assertThat(ranking.set().offers()).hasSize(1);
        assertThat(ranking.set().leaves()).hasSize(1);
        assertThat(ranking.uncovered()).isEmpty();
        assertThat(rank(deficits(2), List.of(offer(1, 900, 5.0, List.of(), "C0")), 500)
                        .offers()
                        .getFirst()
                        .withinBudget())
                .isFalse();
    }

    @Test
    void whatLaterChoicesCoverTooIsGivenBack() {
        Ranking ranking = rank(
                deficits(6),
                List.of(
                        offer(1, 0, 5.0, List.of(), "C0", "C1", "C2", "C3"),
                        offer(2, 0, 4.0, List.of(), "C0", "C1", "C4"),
                        offer(3, 0, 4.0, List.of(), "C2", "C3", "C5")),
                null);
        assertThat(ranking.set().offers()).containsExactly(new UUID(2, 2), new UUID(2, 3));
    }

    @Test
    void nothingIsProposedWhereNothingIsLacking() {
        Ranking ranking = rank(List.of(), List.of(offer(1, 0, 5.0, List.of(), "C0")), null);
        assertThat(ranking.offers()).isEmpty();
        assertThat(ranking.set().offers()).isEmpty();
        assertThat(ranking.uncovered()).isEmpty();
    }

    @Test
    void weightsThatMakeNoSenseStopTheStart() {
        assertThatThrownBy(() -> new Weights(0, 15, 15, 20, 5_000, 0.5, 0.5, 9))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weights(50, 15, 15, 20, 5_000, 1.5, 0.5, 9))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
