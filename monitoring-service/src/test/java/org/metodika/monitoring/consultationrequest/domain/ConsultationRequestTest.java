package org.metodika.monitoring.consultationrequest.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.test.Requirement;

/** Who waits for an answer, until when, and what ends it (C14). */
@Requirement("C14")
class ConsultationRequestTest {

    private static final LocalDate MONDAY = LocalDate.of(2028, 2, 28);
    private static final StaffId ASKER = new StaffId(new UUID(0, 1));
    private static final StaffId TUTOR = new StaffId(new UUID(0, 2));
    private static final Helper BY_TUTOR = new Helper(TUTOR);
    private static final Helper BY_CENTRE = new Helper(null);
    private static final UUID ENTRY = new UUID(0, 9);

    @Test
    void waitsForAnAnswerAWeek() {
        assertThat(asked().answerBy()).isEqualTo(LocalDate.of(2028, 3, 6));
        assertThat(asked().helper()).isNull();
    }

    @Test
    void namesEveryMistake() {
        Question question = new Question(
                Addressee.TUTOR, ASKER, " ", "", List.of(MONDAY, MONDAY.minusDays(1), MONDAY.plusDays(400)));
        assertThat(flaws(ask(question)))
                .containsExactly(
                        "/topic not-blank",
                        "/question not-blank",
                        "/addresseeId request-to-oneself",
                        "/wishedDays/1 date-between",
                        "/wishedDays/2 date-between");
        assertThat(flaws(ask(new Question(Addressee.CENTRE, TUTOR, "Тема", "Вопрос", List.of()))))
                .containsExactly("/addresseeId null");
    }

    @Test
    void isTakenOnceByOneAndPassedOnToAnother() {
        ConsultationRequest taken = after(asked(), asked().take(BY_TUTOR, MONDAY));
        assertThat(taken.answerBy()).isEqualTo(asked().answerBy());
        assertThat(events(taken.take(BY_TUTOR, MONDAY))).isEmpty();
        assertThat(after(taken, taken.take(BY_CENTRE, MONDAY)).helper()).isEqualTo(BY_CENTRE);
    }

    @Test
    void anAgreedDayIsTheLastOneThatIsNotLate() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        ConsultationRequest agreed = after(asked(), asked().agree(BY_TUTOR, leapDay, MONDAY));
        assertThat(agreed.answerBy()).isEqualTo(leapDay);
        assertThat(events(agreed.agree(BY_TUTOR, leapDay, MONDAY))).isEmpty();
        assertThat(flaws(agreed.agree(BY_TUTOR, MONDAY.minusDays(1), MONDAY))).containsExactly("/day date-between");
    }

    @Test
    void nobodyWaitsAfterAnAnswerUntilTheAskerNeedsMore() {
        ConsultationRequest answered = after(asked(), asked().answer(new Reply("Так", MONDAY, BY_CENTRE)));
        assertThat(answered.answerBy()).isNull();
        assertThat(refusal(answered.take(BY_TUTOR, MONDAY)))
                .isInstanceOf(ConsultationRequestRefusal.ConsultationRequestNotWaiting.class);
        LocalDate later = MONDAY.plusDays(20);
        ConsultationRequest again = after(answered, answered.reopen(later, 7));
        assertThat(again.answerBy()).isEqualTo(later.plusDays(7));
        assertThat(again.askedOn()).isEqualTo(MONDAY);
        assertThat(again.replies()).hasSize(1);
        assertThat(refusal(again.reopen(later, 7)))
                .isInstanceOf(ConsultationRequestRefusal.ConsultationRequestStillWaiting.class);
    }

    @Test
    void theConsultationThatWasHeldIsKept() {
        ConsultationRequest held = after(asked(), asked().hold(BY_TUTOR, ENTRY, MONDAY));
        assertThat(held.consultations()).containsExactly(ENTRY);
        assertThat(refusal(held.hold(BY_TUTOR, ENTRY, MONDAY)))
                .isInstanceOf(ConsultationRequestRefusal.ConsultationRequestNotWaiting.class);
    }

    @Test
    void isClosedOnceWhetherOrNotItWasAnswered() {
        assertThat(events(asked().close(MONDAY))).containsExactly(new ConsultationRequestEvent.Closed(MONDAY, false));
        ConsultationRequest answered = after(asked(), asked().answer(new Reply("Так", MONDAY, BY_TUTOR)));
        assertThat(events(answered.close(MONDAY))).containsExactly(new ConsultationRequestEvent.Closed(MONDAY, true));
        ConsultationRequest closed = after(answered, answered.close(MONDAY));
        assertThat(refusal(closed.close(MONDAY)))
                .isInstanceOf(ConsultationRequestRefusal.ConsultationRequestAlreadyClosed.class);
    }

    @Test
    void nobodyAnswersTheirOwn() {
        Helper self = new Helper(ASKER);
        assertThat(List.of(
                        asked().take(self, MONDAY),
                        asked().agree(self, MONDAY, MONDAY),
                        asked().answer(new Reply("Так", MONDAY, self)),
                        asked().hold(self, ENTRY, MONDAY)))
                .allSatisfy(decision -> assertThat(refusal(decision))
                        .isInstanceOf(ConsultationRequestRefusal.ConsultationRequestOfOneself.class));
    }

    @Test
    void takesFiftyAnswers() {
        ConsultationRequest request = asked();
        for (int i = 0; i < ConsultationRequest.MOST_ANSWERS; i++) {
            request = after(request, request.answer(new Reply("Так", MONDAY, BY_TUTOR)));
            request = after(request, request.reopen(MONDAY, 7));
        }
        assertThat(refusal(request.answer(new Reply("Так", MONDAY, BY_TUTOR))))
                .isInstanceOf(ConsultationRequestRefusal.ConsultationRequestFull.class);
    }

    private static ConsultationRequest asked() {
        return ConsultationRequest.startedBy(
                event(ask(new Question(Addressee.TUTOR, TUTOR, "Тема", "Вопрос", List.of(MONDAY)))));
    }

    private static Decision<ConsultationRequestEvent> ask(Question question) {
        return ConsultationRequest.ask(
                new ConsultationRequestId(new UUID(0, 3)), "school-07", ASKER, question, MONDAY, 7);
    }

    private static ConsultationRequest after(ConsultationRequest before, Decision<ConsultationRequestEvent> decision) {
        return before.evolve(event(decision));
    }
}
