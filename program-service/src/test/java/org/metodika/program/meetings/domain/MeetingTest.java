package org.metodika.program.meetings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.test.Requirement;

@Requirement({"A11", "D07"})
class MeetingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 3);
    private static final LocalDate HELD = LocalDate.of(2026, 8, 31);
    private static final UUID CHAIR = new UUID(1, 1);
    private static final UUID HEAD = new UUID(1, 2);
    private static final MeetingSurroundings NOW = new MeetingSurroundings(TODAY, Set.of(CHAIR, HEAD), false, Set.of());

    @Test
    void keepsDateAgendaGoalsDecisionsAndNumber() {
        Meeting meeting = recorded(minutes("1"));
        assertThat(meeting.minutes()).isEqualTo(minutes("1"));
        assertThat(meeting.status().asName()).isEqualTo(MeetingStatus.Name.RECORDED);
        assertThat(meeting.minutes().schoolYear()).isEqualTo(2025);
    }

    @Test
    void refusesWhatIsWrongInItselfAndSaysAllOfIt() {
        Minutes wrong = new Minutes(
                MeetingKind.ASSOCIATION,
                TODAY.plusDays(1),
                " ",
                null,
                new UUID(9, 9),
                List.of(new AgendaItem("", "ц".repeat(4_001))),
                List.of(new MeetingDecision("", new UUID(9, 8), HELD)),
                new UUID(9, 7),
                List.of(new UUID(9, 6)));
        assertThat(flaws(Meeting.record(new MeetingId(new UUID(0, 1)), "school", wrong, NOW)))
                .containsExactlyInAnyOrder(
                        "/heldOn date-in-future",
                        "/number not-blank",
                        "/associationHeadId association-head-missing",
                        "/chairId person-unknown-here",
                        "/agenda/0/title not-blank",
                        "/agenda/0/goals text-too-long",
                        "/decisions/0/text not-blank",
                        "/decisions/0/responsibleId person-unknown-here",
                        "/decisions/0/deadline deadline-before-meeting",
                        "/schoolProgrammeId school-programme-unknown",
                        "/programs/0 program-unknown");
    }

    @Test
    void namesAHeadForAssociationsAlone() {
        Minutes council = new Minutes(
                MeetingKind.METHODICAL_COUNCIL, HELD, "1", HEAD, CHAIR, List.of(), List.of(), null, List.of());
        assertThat(flaws(Meeting.record(new MeetingId(new UUID(0, 1)), "school", council, NOW)))
                .containsExactly("/associationHeadId association-head-for-association-only");
    }

    @Test
    void isCorrectedUntilItIsSigned() {
        Meeting corrected = after(recorded(minutes("1")), recorded(minutes("1")).correct(minutes("2"), NOW));
        assertThat(corrected.minutes().number()).isEqualTo("2");
        assertThat(corrected.revision()).isEqualTo(2);
        Meeting signed = after(corrected, corrected.sign(HELD, TODAY));
        assertThat(refusal(signed.correct(minutes("3"), NOW))).isEqualTo(new MeetingRejection.MinutesNotOpen());
        assertThat(refusal(signed.sign(HELD, TODAY))).isEqualTo(new MeetingRejection.MinutesNotOpen());
    }

    @Test
    void isNotSignedWithoutChairAgendaAndDecision() {
        Meeting bare = recorded(new Minutes(
                MeetingKind.PEDAGOGICAL_COUNCIL, HELD, "1", null, null, List.of(), List.of(), null, List.of()));
        assertThat(flaws(bare.sign(HELD, TODAY)))
                .containsExactly("/chairId chair-missing", "/agenda agenda-missing", "/decisions decision-missing");
    }

    @Test
    void isSignedBetweenTheMeetingAndToday() {
        Meeting meeting = recorded(minutes("1"));
        assertThat(refusal(meeting.sign(HELD.minusDays(1), TODAY)))
                .isEqualTo(new MeetingRejection.SignatureDateImpossible(HELD, TODAY));
        assertThat(refusal(meeting.sign(TODAY.plusDays(1), TODAY)))
                .isEqualTo(new MeetingRejection.SignatureDateImpossible(HELD, TODAY));
        assertThat(after(meeting, meeting.sign(TODAY, TODAY)).status()).isEqualTo(new MeetingStatus.Signed(TODAY));
    }

    @Test
    void isAnnulledOnceAndWithAReason() {
        Meeting meeting = recorded(minutes("1"));
        Meeting signed = after(meeting, meeting.sign(TODAY, TODAY));
        assertThat(refusal(signed.annul(" ", TODAY))).isEqualTo(new MeetingRejection.MeetingReasonMissing());
        Meeting annulled = after(signed, signed.annul("Не тот номер", TODAY));
        assertThat(annulled.status()).isEqualTo(new MeetingStatus.Annulled(TODAY, TODAY, "Не тот номер"));
        assertThat(annulled.holdsNumber()).isFalse();
        assertThat(refusal(annulled.annul("Ещё раз", TODAY))).isEqualTo(new MeetingRejection.MinutesAlreadyAnnulled());
    }

    @Test
    void numbersMinutesPerSchoolKindAssociationAndSchoolYear() {
        Minutes council = minutes("1");
        Minutes nextYear = new Minutes(
                council.kind(), LocalDate.of(2026, 9, 1), "1", null, CHAIR, List.of(), List.of(), null, List.of());
        Minutes association =
                new Minutes(MeetingKind.ASSOCIATION, HELD, "1", HEAD, CHAIR, List.of(), List.of(), null, List.of());
        assertThat(Set.of(
                        Meeting.key("a", council),
                        Meeting.key("b", council),
                        Meeting.key("a", nextYear),
                        Meeting.key("a", association)))
                .hasSize(4);
    }

    @Test
    void sayEveryRefusalInBothLanguages() {
        assertThat(ProblemTexts.gaps(MeetingRejection.class)).isEmpty();
    }

    private static Minutes minutes(String number) {
        return new Minutes(
                MeetingKind.PEDAGOGICAL_COUNCIL,
                HELD,
                number,
                null,
                CHAIR,
                List.of(new AgendaItem("Программа внутришкольного повышения квалификации", "Цели и задачи программы")),
                List.of(new MeetingDecision("Принять", CHAIR, TODAY)),
                null,
                List.of());
    }

    private static Meeting recorded(Minutes minutes) {
        return Meeting.startedBy(event(Meeting.record(new MeetingId(new UUID(0, 1)), "school", minutes, NOW)));
    }

    private static Meeting after(Meeting meeting, Decision<MeetingEvent> decision) {
        Meeting next = meeting;
        for (MeetingEvent event : events(decision)) {
            next = next.evolve(event);
        }
        return next;
    }
}
