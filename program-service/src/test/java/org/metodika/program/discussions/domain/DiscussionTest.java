package org.metodika.program.discussions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.test.Requirement;

@Requirement("B29")
class DiscussionTest {

    private static final LocalDate DRAFTED = LocalDate.of(2026, 9, 1);
    private static final LocalDate HELD = LocalDate.of(2026, 9, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 25);
    private static final UUID BY = new UUID(0, 4);
    private static final DiscussionId ID = new DiscussionId(new UUID(0, 7));
    private static final ProposalId FIRST = new ProposalId(new UUID(0, 71));
    private static final ProposalId SECOND = new ProposalId(new UUID(0, 72));
    private static final Discussion.Subject PROGRAM =
            new Discussion.Subject(new UUID(0, 1), "1001", new UUID(0, 2), DRAFTED);

    @ParameterizedTest
    @EnumSource(Party.class)
    void isRecordedWithEachOfTheThreeParties(Party party) {
        Discussion recorded = recorded(details(party, HELD, "3", HELD, 9));
        assertThat(recorded.party()).isEqualTo(party);
        assertThat(recorded.protocol()).isEqualTo(new Protocol("3", HELD));
        assertThat(recorded.attendance()).isEqualTo(9);
        assertThat(recorded.proposals())
                .extracting(Proposal::outcome)
                .containsOnly(ProposalOutcome.OPEN)
                .hasSize(2);
        assertThat(recorded.recordedBy()).isEqualTo(BY);
    }

    @Test
    void withTheTeacherNeedsNoProtocol() {
        assertThat(recorded(details(Party.TEACHER, HELD, null, null, 2)).protocol())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSOCIATION", "METHODICAL_COUNCIL"})
    void ofABodyThatMeetsNeedsItsProtocol(Party party) {
        assertThat(flaws(details(party, HELD, null, null, 9)))
                .containsExactly(
                        Flaw.at("/protocol/number", "protocol-number-missing"),
                        Flaw.at("/protocol/date", "protocol-date-missing"));
    }

    @Test
    void takesAProtocolAsAWhole() {
        assertThat(flaws(details(Party.TEACHER, HELD, "3", null, 2)))
                .containsExactly(Flaw.at("/protocol/date", "protocol-date-missing"));
        assertThat(flaws(details(Party.TEACHER, HELD, " ", HELD, 2)))
                .containsExactly(Flaw.at("/protocol/number", "protocol-number-missing"));
    }

    @Test
    void wasNotHeldInTheFutureNorBeforeTheDraft() {
        assertThat(flaws(details(Party.TEACHER, TODAY.plusDays(1), null, null, 2)))
                .containsExactly(Flaw.at("/heldOn", "discussion-in-future", TODAY));
        assertThat(flaws(details(Party.TEACHER, DRAFTED.minusDays(1), null, null, 2)))
                .containsExactly(Flaw.at("/heldOn", "discussion-before-draft", DRAFTED));
        assertThat(recorded(details(Party.TEACHER, DRAFTED, null, null, 2)).heldOn())
                .isEqualTo(DRAFTED);
    }

    @Test
    void hasNoProtocolOfAnImpossibleDate() {
        assertThat(flaws(details(Party.ASSOCIATION, HELD, "3", TODAY.plusDays(1), 9)))
                .containsExactly(Flaw.at("/protocol/date", "protocol-date-in-future", TODAY));
        assertThat(flaws(details(Party.ASSOCIATION, HELD, "3", HELD.minusDays(1), 9)))
                .containsExactly(Flaw.at("/protocol/date", "protocol-date-before-discussion", HELD));
    }

    @Test
    void needsPeopleAndBearableTexts() {
        assertThat(flaws(details(Party.TEACHER, HELD, null, null, 0)))
                .containsExactly(Flaw.at("/attendance", "range", 1, 1000));
        assertThat(flaws(new DiscussionDetails(
                        Party.TEACHER,
                        HELD,
                        "1".repeat(51),
                        HELD,
                        1001,
                        List.of(proposal(1, " "), proposal(2, "х".repeat(2001))))))
                .containsExactly(
                        Flaw.at("/protocol/number", "size-max", 0, 50),
                        Flaw.at("/attendance", "range", 1, 1000),
                        Flaw.at("/proposals/0/text", "not-blank"),
                        Flaw.at("/proposals/1/text", "size-max", 0, 2000));
        assertThat(flaws(new DiscussionDetails(
                        Party.TEACHER, HELD, null, null, 2, Collections.nCopies(51, proposal(1, "Больше практики")))))
                .containsExactly(Flaw.at("/proposals", "too-many", 50));
    }

    @Test
    void keepsWhatBecameOfAProposal() {
        Discussion accepted = decided(recorded(), FIRST, ProposalOutcome.ACCEPTED, "", TODAY);
        Discussion rejected = decided(accepted, SECOND, ProposalOutcome.REJECTED, "Нет часов", HELD);
        assertThat(rejected.proposal(FIRST).orElseThrow().outcome()).isEqualTo(ProposalOutcome.ACCEPTED);
        assertThat(rejected.proposal(SECOND).orElseThrow().last())
                .isEqualTo(new Proposal.Deciding(HELD, "Нет часов", BY));
        assertThat(rejected.count(ProposalOutcome.OPEN)).isZero();
    }

    @Test
    void refusesToRejectWithoutAReason() {
        assertThat(refusal(decide(recorded(), FIRST, ProposalOutcome.REJECTED, " ", TODAY)))
                .isEqualTo(new DiscussionRejection.ReasonMissing());
    }

    @Test
    void refusesASecondDecisionUntilTheFirstIsTakenBack() {
        Discussion accepted = decided(recorded(), FIRST, ProposalOutcome.ACCEPTED, "", TODAY);
        assertThat(refusal(decide(accepted, FIRST, ProposalOutcome.REJECTED, "Нет часов", TODAY)))
                .isEqualTo(new DiscussionRejection.ProposalAlreadyDecided(ProposalOutcome.ACCEPTED));
        assertThat(refusal(decide(accepted, FIRST, ProposalOutcome.OPEN, "", TODAY)))
                .isEqualTo(new DiscussionRejection.ReasonMissing());
        Discussion open = decided(accepted, FIRST, ProposalOutcome.OPEN, "Записано по ошибке", TODAY);
        assertThat(refusal(decide(open, FIRST, ProposalOutcome.OPEN, "Ещё раз", TODAY)))
                .isEqualTo(new DiscussionRejection.ProposalNotDecided());
        assertThat(decided(open, FIRST, ProposalOutcome.REJECTED, "Нет часов", TODAY)
                        .count(ProposalOutcome.REJECTED))
                .isEqualTo(1);
    }

    @Test
    void refusesADecisionOfAnImpossibleDay() {
        assertThat(refusal(decide(recorded(), FIRST, ProposalOutcome.ACCEPTED, "", TODAY.plusDays(1)))
                        .flaws())
                .containsExactly(Flaw.at("/decidedOn", "decision-in-future", TODAY));
        assertThat(refusal(decide(recorded(), FIRST, ProposalOutcome.ACCEPTED, "", HELD.minusDays(1)))
                        .flaws())
                .containsExactly(Flaw.at("/decidedOn", "decision-before-discussion", HELD));
    }

    @Test
    void isAnnulledWithAReasonAndThenStaysAsItIs() {
        assertThat(refusal(recorded().annul(" "))).isEqualTo(new DiscussionRejection.ReasonMissing());
        Discussion annulled = after(recorded(), recorded().annul("Другая программа"));
        assertThat(annulled.annulledBecause()).isEqualTo("Другая программа");
        assertThat(refusal(annulled.annul("Ещё раз"))).isEqualTo(new DiscussionRejection.DiscussionIsAnnulled());
        assertThat(refusal(decide(annulled, FIRST, ProposalOutcome.ACCEPTED, "", TODAY)))
                .isEqualTo(new DiscussionRejection.DiscussionIsAnnulled());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000})
    void neverComesToAnImpossibleState(long seed) {
        Random random = new Random(seed);
        Discussion discussion = recorded();
        int accepted = 0;
        for (int i = 0; i < 300; i++) {
            ProposalOutcome outcome = ProposalOutcome.values()[random.nextInt(3)];
            Decision<DiscussionEvent> decision = random.nextInt(100) == 0
                    ? discussion.annul(random.nextBoolean() ? "Ошибка" : "")
                    : decide(
                            discussion,
                            random.nextBoolean() ? FIRST : SECOND,
                            outcome,
                            random.nextBoolean() ? "Так решено" : "",
                            TODAY.plusDays(random.nextInt(-10, 3)));
            Discussion before = discussion;
            if (decision instanceof Decision.Accepted<DiscussionEvent>(var events)) {
                assertThat(before.isAnnulled()).isFalse();
                accepted++;
                for (DiscussionEvent event : events) {
                    discussion = discussion.evolve(event);
                }
            }
            assertThat(Arrays.stream(ProposalOutcome.values())
                            .mapToInt(discussion::count)
                            .sum())
                    .isEqualTo(2);
            assertThat(discussion.proposals()).allSatisfy(proposal -> {
                Proposal.Deciding last = proposal.last();
                assertThat(last == null && proposal.outcome() != ProposalOutcome.OPEN)
                        .isFalse();
                if (last != null) {
                    assertThat(last.on()).isBetween(HELD, TODAY);
                    assertThat(proposal.outcome() != ProposalOutcome.ACCEPTED
                                    && last.reason().isBlank())
                            .isFalse();
                }
            });
        }
        assertThat(accepted).as("the walk with seed %s went somewhere", seed).isGreaterThan(5);
    }

    private static Discussion recorded() {
        return recorded(details(Party.ASSOCIATION, HELD, "3", HELD, 9));
    }

    private static Discussion recorded(DiscussionDetails details) {
        return Discussion.startedBy(event(Discussion.record(ID, PROGRAM, details, BY, TODAY)));
    }

    private static List<Flaw> flaws(DiscussionDetails details) {
        return refusal(Discussion.record(ID, PROGRAM, details, BY, TODAY)).flaws();
    }

    private static DiscussionDetails details(
            Party party, LocalDate heldOn, @Nullable String number, @Nullable LocalDate date, int attendance) {
        return new DiscussionDetails(
                party,
                heldOn,
                number,
                date,
                attendance,
                IntStream.of(71, 72)
                        .mapToObj(id -> proposal(id, "Предложение " + id))
                        .toList());
    }

    private static DiscussionDetails.NewProposal proposal(int id, String text) {
        return new DiscussionDetails.NewProposal(new ProposalId(new UUID(0, id)), Party.TEACHER, text);
    }

    private static Decision<DiscussionEvent> decide(
            Discussion discussion, ProposalId proposal, ProposalOutcome outcome, String reason, LocalDate on) {
        return discussion.decide(proposal, outcome, new Proposal.Deciding(on, reason, BY), TODAY);
    }

    private static Discussion decided(
            Discussion discussion, ProposalId proposal, ProposalOutcome outcome, String reason, LocalDate on) {
        return after(discussion, decide(discussion, proposal, outcome, reason, on));
    }

    private static Discussion after(Discussion discussion, Decision<DiscussionEvent> decision) {
        return discussion.evolve(event(decision));
    }
}
