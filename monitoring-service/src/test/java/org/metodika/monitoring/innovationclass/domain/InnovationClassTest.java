package org.metodika.monitoring.innovationclass.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.events;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.test.Requirement;

/** Places, changes and attendance of a class of the school of innovations (C14). */
@Requirement("C14")
class InnovationClassTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 20);
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    private static final StaffId LECTURER = new StaffId(new UUID(0, 1));
    private static final Seat ANNA = seat(2);
    private static final Seat BORIS = seat(3);

    @Test
    void namesEveryMistake() {
        ClassPlan plan = new ClassPlan(" ", LECTURER, "Гость", TODAY.minusDays(1), null, new BigDecimal("0.3"), "", 20);
        assertThat(flaws(publish(plan)))
                .containsExactly(
                        "/topic not-blank",
                        "/lecturerId one-lecturer",
                        "/day date-between",
                        "/hours consultation-hours",
                        "/place not-blank");
        assertThat(flaws(publish(plan(2, null, null)))).containsExactly("/lecturerId one-lecturer");
        assertThat(publish(plan(2, null, "Гость"))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void givesAsManyPlacesAsThereAre() {
        InnovationClass full = signedUp(held(1), ANNA);
        assertThat(events(full.signUp(ANNA, TODAY))).isEmpty();
        assertThat(refusal(full.signUp(BORIS, TODAY))).isEqualTo(new InnovationClassRefusal.InnovationClassFull(1));
        InnovationClass free = after(full, full.giveBack(ANNA.person(), TODAY));
        assertThat(signedUp(free, BORIS).signedUp()).containsExactly(BORIS);
        assertThat(events(free.giveBack(ANNA.person(), TODAY))).isEmpty();
    }

    @Test
    void placesAreGivenUpToTheDayItself() {
        assertThat(events(held(2).signUp(ANNA, LEAP_DAY))).hasSize(1);
        assertThat(refusal(held(2).signUp(ANNA, LEAP_DAY.plusDays(1))))
                .isInstanceOf(InnovationClassRefusal.InnovationClassOver.class);
    }

    @Test
    void whoHasAPlaceKeepsItWhenTheClassIsChanged() {
        InnovationClass two = signedUp(signedUp(held(2), ANNA), BORIS);
        assertThat(flaws(two.change(plan(1, LECTURER, null), TODAY))).containsExactly("/places min");
        InnovationClass changed = after(two, two.change(plan(3, null, "Гость"), TODAY));
        assertThat(changed.signedUp()).containsExactly(ANNA, BORIS);
        assertThat(events(changed.change(changed.plan(), TODAY))).isEmpty();
    }

    @Test
    void attendanceIsRecordedFromTheDayOnAndCorrected() {
        InnovationClass one = signedUp(held(2), ANNA);
        assertThat(refusal(one.hold(List.of(ANNA), LEAP_DAY.minusDays(1))))
                .isEqualTo(new InnovationClassRefusal.InnovationClassNotYetHeld(LEAP_DAY));
        InnovationClass done = after(one, one.hold(List.of(BORIS), LEAP_DAY));
        assertThat(events(done.hold(List.of(BORIS), LEAP_DAY))).isEmpty();
        InnovationClass corrected = after(done, done.hold(List.of(ANNA, BORIS), LEAP_DAY));
        assertThat(corrected.standing()).isEqualTo(new Standing.Held(List.of(ANNA, BORIS)));
        assertThat(refusal(corrected.signUp(seat(4), LEAP_DAY)))
                .isInstanceOf(InnovationClassRefusal.InnovationClassOver.class);
    }

    @Test
    void aCancelledClassIsOver() {
        assertThat(flaws(held(2).cancel(" "))).containsExactly("/reason not-blank");
        InnovationClass gone = after(held(2), held(2).cancel("Карантин"));
        assertThat(refusal(gone.hold(List.of(), LEAP_DAY)))
                .isInstanceOf(InnovationClassRefusal.InnovationClassCancelled.class);
        assertThat(refusal(gone.change(plan(5, LECTURER, null), TODAY)))
                .isInstanceOf(InnovationClassRefusal.InnovationClassOver.class);
        assertThat(refusal(gone.cancel("Ещё раз"))).isInstanceOf(InnovationClassRefusal.InnovationClassOver.class);
    }

    private static InnovationClass held(int places) {
        return InnovationClass.startedBy(event(publish(plan(places, LECTURER, null))));
    }

    private static Decision<InnovationClassEvent> publish(ClassPlan plan) {
        return InnovationClass.publish(new InnovationClassId(new UUID(0, 9)), "school-07", plan, TODAY);
    }

    private static ClassPlan plan(int places, @Nullable StaffId lecturer, @Nullable String name) {
        return new ClassPlan(
                "Оценивание", lecturer, name, LEAP_DAY, LocalTime.of(14, 30), BigDecimal.ONE, "Кабинет 12", places);
    }

    private static Seat seat(int person) {
        return new Seat(new StaffId(new UUID(0, person)), "school-07");
    }

    private static InnovationClass signedUp(InnovationClass before, Seat seat) {
        return after(before, before.signUp(seat, TODAY));
    }

    private static InnovationClass after(InnovationClass before, Decision<InnovationClassEvent> decision) {
        return before.evolve(event(decision));
    }
}
