package org.metodika.program.supports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.supports.domain.SupportFixture.DEPUTY;
import static org.metodika.program.supports.domain.SupportFixture.LABELS;
import static org.metodika.program.supports.domain.SupportFixture.NOW;
import static org.metodika.program.supports.domain.SupportFixture.analysis;
import static org.metodika.program.supports.domain.SupportFixture.result;
import static org.metodika.program.supports.domain.SupportFixture.with;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.metodika.kit.domain.Decision;
import org.metodika.test.Requirement;

/** A verdict that contradicts the table is refused and says in which row. */
@Requirement({"C32", "C33", "C35"})
class ContradictionsTest {

    private static final ProblemOutcome FULLY = ProblemOutcome.FULLY;
    private static final ProblemOutcome PARTLY = ProblemOutcome.PARTLY;
    private static final ProblemOutcome NOT = ProblemOutcome.NOT;

    @Test
    void successfulThoughAProblemWasNotRemoved() {
        contradicts(
                analysis(Success.SUCCESSFUL, ProblemVerdict.PARTLY_REMOVED, Need.ROUTE, FULLY, NOT),
                "/rows/1/outcome successful-but-not-removed");
    }

    @Test
    void insufficientThoughAllWasRemoved() {
        contradicts(
                analysis(Success.INSUFFICIENT, ProblemVerdict.FULLY_REMOVED, Need.ROUTE, FULLY, FULLY),
                "/rows/0/outcome insufficient-but-removed",
                "/rows/1/outcome insufficient-but-removed");
    }

    @Test
    void insufficientThoughNothingWasRemoved() {
        contradicts(
                analysis(Success.INSUFFICIENT, ProblemVerdict.NONE_REMOVED, Need.ROUTE, NOT, NOT),
                "/rows/0/outcome insufficient-but-nothing-removed",
                "/rows/1/outcome insufficient-but-nothing-removed");
    }

    @Test
    void ineffectiveThoughAProblemWasRemoved() {
        contradicts(
                analysis(Success.INEFFECTIVE, ProblemVerdict.PARTLY_REMOVED, Need.ROUTE, FULLY, PARTLY),
                "/rows/0/outcome ineffective-but-removed");
    }

    @Test
    void fullyRemovedThoughOneIsNot() {
        contradicts(
                analysis(Success.SUCCESSFUL, ProblemVerdict.FULLY_REMOVED, Need.ROUTE, FULLY, PARTLY),
                "/rows/1/outcome fully-but-not-fully");
    }

    @Test
    void partlyRemovedThoughAllWasRemoved() {
        contradicts(
                analysis(Success.SUCCESSFUL, ProblemVerdict.PARTLY_REMOVED, Need.ROUTE, FULLY, FULLY),
                "/rows/0/outcome partly-but-fully",
                "/rows/1/outcome partly-but-fully");
    }

    @Test
    void partlyRemovedThoughNoneWas() {
        contradicts(
                analysis(Success.INEFFECTIVE, ProblemVerdict.PARTLY_REMOVED, Need.ROUTE, NOT, NOT),
                "/rows/0/outcome partly-but-none",
                "/rows/1/outcome partly-but-none");
    }

    @Test
    void someNotRemovedThoughNoneWas() {
        contradicts(
                analysis(Success.INEFFECTIVE, ProblemVerdict.NOT_REMOVED, Need.ROUTE, NOT, NOT),
                "/rows/0/outcome not-removed-but-none",
                "/rows/1/outcome not-removed-but-none");
    }

    @Test
    void noneRemovedThoughOneWas() {
        contradicts(
                analysis(Success.INEFFECTIVE, ProblemVerdict.NONE_REMOVED, Need.ROUTE, PARTLY, NOT),
                "/rows/0/outcome none-but-removed");
    }

    @Test
    void aListThatLacksAProblem() {
        contradicts(
                listing(analysis(Success.INSUFFICIENT, ProblemVerdict.NOT_REMOVED, Need.ROUTE, FULLY, NOT, NOT), 2),
                "/rows/2/outcome not-removed-but-not-listed");
    }

    @Test
    void aListWithAProblemThatWasRemoved() {
        contradicts(
                listing(analysis(Success.INSUFFICIENT, ProblemVerdict.NOT_REMOVED, Need.ROUTE, FULLY, NOT), 2, 1),
                "/remaining/1 listed-but-removed");
    }

    @Test
    void aListWithoutItsVerdict() {
        contradicts(
                listing(analysis(Success.INSUFFICIENT, ProblemVerdict.PARTLY_REMOVED, Need.ROUTE, FULLY, NOT), 2),
                "/remaining/0 remaining-without-verdict");
    }

    @Test
    void noSupportNeededThoughAProblemIsLeft() {
        contradicts(
                analysis(Success.INSUFFICIENT, ProblemVerdict.NOT_REMOVED, Need.NO_SUPPORT, FULLY, NOT),
                "/rows/1/outcome no-support-but-not-removed");
    }

    @ParameterizedTest
    @EnumSource(names = {"FULL_SUPPORT", "HARDEST_PROBLEMS"})
    void supportNeededThoughAllWasRemoved(Need need) {
        contradicts(
                analysis(Success.SUCCESSFUL, ProblemVerdict.FULLY_REMOVED, need, FULLY, FULLY),
                "/rows/0/outcome support-but-all-removed",
                "/rows/1/outcome support-but-all-removed");
    }

    @Test
    void nothingElseIsRefused() {
        agrees(analysis(Success.SUCCESSFUL, ProblemVerdict.FULLY_REMOVED, Need.TRAINING, FULLY, FULLY));
        agrees(analysis(Success.SUCCESSFUL, ProblemVerdict.PARTLY_REMOVED, Need.NO_SUPPORT, FULLY, PARTLY));
        agrees(analysis(Success.INSUFFICIENT, ProblemVerdict.PARTLY_REMOVED, Need.HARDEST_PROBLEMS, FULLY, NOT));
        agrees(analysis(Success.INSUFFICIENT, ProblemVerdict.NOT_REMOVED, Need.FULL_SUPPORT, PARTLY, NOT));
        agrees(analysis(Success.INEFFECTIVE, ProblemVerdict.NONE_REMOVED, Need.FULL_SUPPORT, NOT, NOT));
        agrees(analysis(Success.INEFFECTIVE, ProblemVerdict.PARTLY_REMOVED, Need.FULL_SUPPORT, PARTLY, NOT));
    }

    /** For each table one verdict at least is true, and what the table offers is what is not refused. */
    @Test
    void theTableOffersWhatItAllows() {
        for (ProblemOutcome first : ProblemOutcome.values()) {
            for (ProblemOutcome second : ProblemOutcome.values()) {
                Set<ProblemVerdict> allowed = EnumSet.noneOf(ProblemVerdict.class);
                for (ProblemVerdict verdict : ProblemVerdict.values()) {
                    for (Success success : Success.values()) {
                        Analysis analysis = analysis(success, verdict, Need.ROUTE, first, second);
                        if (with(analysis).results().conclude(DEPUTY, LABELS, NOW)
                                instanceof Decision.Accepted<SupportEvent>) {
                            allowed.add(verdict);
                        }
                    }
                }
                assertThat(Analysis.of(List.of(result(1, first), result(2, second)))
                                .agreeing())
                        .as("%s and %s", first, second)
                        .isEqualTo(allowed)
                        .isNotEmpty();
            }
        }
    }

    private static void contradicts(Analysis analysis, String... where) {
        Decision<SupportEvent> decision = with(analysis).results().conclude(DEPUTY, LABELS, NOW);
        assertThat(refusal(decision)).isInstanceOf(SupportRejection.ConclusionContradictsTable.class);
        assertThat(flaws(decision)).containsExactly(where);
    }

    private static void agrees(Analysis analysis) {
        assertThat(with(analysis).results().conclude(DEPUTY, LABELS, NOW)).isInstanceOf(Decision.Accepted.class);
    }

    private static Analysis listing(Analysis whole, int... rows) {
        return new Analysis(
                whole.rows(),
                whole.success(),
                whole.problems(),
                Arrays.stream(rows).mapToObj(SupportFixture::row).toList(),
                whole.reasons(),
                whole.need(),
                whole.topic(),
                whole.ways(),
                whole.tags());
    }
}
