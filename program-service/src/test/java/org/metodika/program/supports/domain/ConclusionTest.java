package org.metodika.program.supports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.supports.domain.SupportFixture.DEPUTY;
import static org.metodika.program.supports.domain.SupportFixture.LABELS;
import static org.metodika.program.supports.domain.SupportFixture.LEADER;
import static org.metodika.program.supports.domain.SupportFixture.METHODS;
import static org.metodika.program.supports.domain.SupportFixture.NOW;
import static org.metodika.program.supports.domain.SupportFixture.THEORY;
import static org.metodika.program.supports.domain.SupportFixture.TODAY;
import static org.metodika.program.supports.domain.SupportFixture.accept;
import static org.metodika.program.supports.domain.SupportFixture.agreeing;
import static org.metodika.program.supports.domain.SupportFixture.analysis;
import static org.metodika.program.supports.domain.SupportFixture.carriedOut;
import static org.metodika.program.supports.domain.SupportFixture.concluded;
import static org.metodika.program.supports.domain.SupportFixture.done;
import static org.metodika.program.supports.domain.SupportFixture.issued;
import static org.metodika.program.supports.domain.SupportFixture.result;
import static org.metodika.program.supports.domain.SupportFixture.row;
import static org.metodika.program.supports.domain.SupportFixture.with;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.metodika.kit.domain.Decision;
import org.metodika.test.Requirement;

/** What a conclusion needs, and what follows from it. */
class ConclusionTest {

    @Test
    @Requirement("C31")
    void isImpossibleWhileARowLacksAfter() {
        Analysis whole = agreeing(Need.ROUTE);
        ResultRow row = whole.rows().getLast();
        ResultRow without = new ResultRow(
                row.id(),
                row.deficit(),
                row.problem(),
                row.before(),
                " ",
                row.method(),
                row.findings(),
                row.outcome(),
                "Так");
        Support support = with(withRows(whole, List.of(whole.rows().getFirst(), without)));
        Decision<SupportEvent> decision = support.results().conclude(DEPUTY, LABELS, NOW);
        assertThat(refusal(decision)).isInstanceOf(SupportRejection.ConclusionIncomplete.class);
        assertThat(flaws(decision)).containsExactly("/rows/1/after after-missing");
    }

    @Test
    @Requirement("C31")
    void hasARowForEachDeficitThatThePassportNamesUnlessItWasAnnulled() {
        Support support = with(withRows(
                agreeing(Need.ROUTE), List.of(result(1, ProblemOutcome.FULLY), result(3, ProblemOutcome.PARTLY))));
        assertThat(flaws(support.results().conclude(DEPUTY, LABELS, NOW)))
                .containsExactly("/rows deficit-without-result");
        SupportSurroundings annulled = new SupportSurroundings(
                TODAY,
                NOW.people(),
                Map.of(
                        METHODS, new KnownProblem(METHODS, true, ProblemOutcome.FULLY),
                        THEORY, new KnownProblem(THEORY, false, null)));
        assertThat(support.results().conclude(DEPUTY, LABELS, annulled)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    @Requirement("C31")
    void keepsWhyAnOutcomeIsNotWhatDiagnosticsTells() {
        List<ResultRow> rows = List.of(
                bare(result(1, ProblemOutcome.FULLY)),
                bare(result(2, ProblemOutcome.PARTLY)),
                bare(result(3, ProblemOutcome.PARTLY)));
        Support support = with(withRows(agreeing(Need.ROUTE), rows));
        assertThat(flaws(support.results().conclude(DEPUTY, LABELS, NOW)))
                .containsExactly(
                        "/rows/1/byHandBecause by-hand-reason-missing", "/rows/2/byHandBecause by-hand-reason-missing");
        assertThat(concluded(Need.ROUTE).conclusion().orElseThrow().analysis().rows())
                .extracting(ResultRow::byHandBecause)
                .containsOnly("Итоги контрольных работ");
    }

    @Test
    @Requirement({"C32", "C33", "C35"})
    void hasExactlyOneVerdictOfEachKind() {
        Analysis nothing = Analysis.of(List.of(result(1, ProblemOutcome.FULLY), result(2, ProblemOutcome.FULLY)));
        assertThat(flaws(with(nothing).results().conclude(DEPUTY, LABELS, NOW)))
                .containsExactly("/success not-null", "/problems not-null", "/need not-null", "/ways ways-missing");
    }

    @Test
    @Requirement("C33")
    void listsTheProblemsThatWereNotRemoved() {
        Analysis analysis = analysis(
                Success.INSUFFICIENT,
                ProblemVerdict.NOT_REMOVED,
                Need.ROUTE,
                ProblemOutcome.FULLY,
                ProblemOutcome.PARTLY);
        assertThat(flaws(with(analysis).results().conclude(DEPUTY, LABELS, NOW)))
                .containsExactly("/remaining remaining-missing");
    }

    @Test
    @Requirement("C34")
    void hasReasonsWhereItIsNotSuccessfulOrNotAllWasRemoved() {
        Analysis partly = withReasons(agreeing(Need.ROUTE), "");
        assertThat(flaws(with(partly).results().conclude(DEPUTY, LABELS, NOW)))
                .containsExactly("/reasons reasons-missing");
        Analysis fully = withReasons(agreeing(Need.NO_SUPPORT), "");
        assertThat(with(fully).results().conclude(DEPUTY, LABELS, NOW)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    @Requirement({"C35", "C36"})
    void namesTheTopicOfATrainingAndTheBestWays() {
        Analysis whole = agreeing(Need.TRAINING);
        Analysis bare = new Analysis(
                whole.rows(),
                whole.success(),
                whole.problems(),
                List.of(),
                whole.reasons(),
                Need.TRAINING,
                " ",
                "",
                List.of());
        assertThat(flaws(with(bare).results().conclude(DEPUTY, LABELS, NOW)))
                .containsExactly("/topic training-topic-missing", "/ways ways-missing");
    }

    @Test
    @Requirement("C31")
    void waitsForAllItems() {
        Support support = issued();
        support = accept(support, support.items().done(done(1), TODAY));
        support = accept(support, support.results().change(agreeing(Need.ROUTE), NOW));
        assertThat(flaws(support.results().conclude(DEPUTY, LABELS, NOW)))
                .containsExactly("/items/1 support-item-open");
    }

    @ParameterizedTest
    @EnumSource(Need.class)
    @Requirement("C35")
    void hasOneNextStepWhoseIdDependsOnTheConclusionAlone(Need need) {
        Conclusion conclusion = concluded(need).conclusion().orElseThrow();
        assertThat(conclusion.next().kind()).isEqualTo(need.next());
        assertThat(conclusion.next())
                .isEqualTo(concluded(need).conclusion().orElseThrow().next());
        assertThat(conclusion.next().id() == null).isEqualTo(need == Need.NO_SUPPORT);
    }

    @Test
    @Requirement("C35")
    void letsTheSamePeopleGoOnWithTheProblemsThatAreLeft() {
        Support closed = concluded(Need.FULL_SUPPORT);
        Conclusion conclusion = closed.conclusion().orElseThrow();
        Support next = Support.startedBy(Support.following(closed, conclusion));
        assertThat(next.id().value()).isEqualTo(conclusion.next().id());
        assertThat(next.follows()).isEqualTo(conclusion.id());
        assertThat(next.passport().leader()).isEqualTo(LEADER);
        assertThat(next.passport().deficits()).containsExactly(THEORY);
        assertThat(next.asName()).isEqualTo(SupportStatus.Name.DRAFT);
    }

    @Test
    @Requirement("C36")
    void keepsTheLabelsItWasIssuedWith() {
        assertThat(concluded(Need.ROUTE).conclusion().orElseThrow().labels()).isEqualTo(LABELS);
    }

    @Test
    void isWrittenForTheDeficitsOfTheTeacherEachOnce() {
        ResultRow foreign = new ResultRow(row(7), new UUID(9, 9), "", "", "", "", "", null, null);
        Analysis wrong = new Analysis(
                List.of(result(1, ProblemOutcome.FULLY), result(1, ProblemOutcome.FULLY), foreign),
                null,
                null,
                List.of(row(8)),
                "",
                null,
                "",
                "",
                List.of(" "));
        assertThat(flaws(carriedOut().results().change(wrong, NOW)))
                .containsExactly(
                        "/rows/1/rowId id-used-twice",
                        "/rows/1/deficitId deficit-named-twice",
                        "/rows/2/deficitId deficit-unknown",
                        "/remaining/0 row-unknown",
                        "/tags/0 not-blank");
    }

    private static ResultRow bare(ResultRow row) {
        return new ResultRow(
                row.id(),
                row.deficit(),
                row.problem(),
                row.before(),
                row.after(),
                row.method(),
                row.findings(),
                row.outcome(),
                null);
    }

    private static Analysis withRows(Analysis whole, List<ResultRow> rows) {
        return new Analysis(
                rows,
                whole.success(),
                whole.problems(),
                whole.remaining(),
                whole.reasons(),
                whole.need(),
                whole.topic(),
                whole.ways(),
                whole.tags());
    }

    private static Analysis withReasons(Analysis whole, String reasons) {
        return new Analysis(
                whole.rows(),
                whole.success(),
                whole.problems(),
                whole.remaining(),
                reasons,
                whole.need(),
                whole.topic(),
                whole.ways(),
                whole.tags());
    }
}
