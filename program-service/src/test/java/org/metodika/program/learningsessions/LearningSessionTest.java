package org.metodika.program.learningsessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.problem.ProblemTexts;
import org.metodika.program.learningsessions.LearningSessionEvent.EndedByDismissal;
import org.metodika.program.learningsessions.LearningSessionEvent.Planned;
import org.metodika.program.learningsessions.LearningSessionRejection.LearningSessionNotYet;
import org.metodika.program.learningsessions.LearningSessionRejection.LearningSessionOutOfTurn;
import org.metodika.program.learningsessions.LearningSessionRejection.NoPlacesLeft;
import org.metodika.program.learningsessions.LearningSessionRejection.RegistrationClosed;
import org.metodika.program.learningsessions.LearningSessionRejection.SelfEducationMarkedByOneself;
import org.metodika.program.learningsessions.LearningSessionRejection.SessionPlanItemGone;
import org.metodika.program.learningsessions.SessionFacts.Around;
import org.metodika.program.learningsessions.SessionFacts.PlanItemRef;
import org.metodika.test.Requirement;

/** Methodical events are planned, put off, held or called off; people are registered for them and then marked. */
@Requirement({"E08", "D13"})
class LearningSessionTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 20);
    private static final SessionSlot SOON = new SessionSlot(TODAY.plusDays(5), LocalTime.of(14, 0));
    private static final Around FINE = new Around(Set.of(), true, true, Set.of());
    private static final UUID DEPUTY = new UUID(1, 1);
    private static final UUID TEACHER = new UUID(1, 2);
    private static final UUID COLLEAGUE = new UUID(1, 3);
    private static final Difficulty METHODICAL = new Difficulty("difficulty-characters", "METHODICAL");

    private static SessionFacts facts(SessionSetting setting, SessionKind kind, @Nullable Integer places) {
        return new SessionFacts(
                "Смысловое чтение",
                setting,
                kind,
                null,
                WorkLine.PSYCHOLOGICAL_PEDAGOGICAL,
                "",
                "Актовый зал",
                2,
                List.of(TEACHER),
                "",
                null,
                new PlanItemRef(2027, new UUID(5, 1)),
                List.of(METHODICAL),
                places);
    }

    private static final SessionFacts SEMINAR = facts(SessionSetting.IN_SCHOOL, SessionKind.TEACHER_SEMINAR, 2);

    private static LearningSession planned(SessionFacts facts, SessionSlot slot) {
        return LearningSession.startedBy(event(LearningSession.plan(planning(facts, slot), FINE, TODAY)));
    }

    private static Planned planning(SessionFacts facts, SessionSlot slot) {
        return new Planned(new UUID(2, 1), "1001", DEPUTY, facts, slot, "Asia/Irkutsk");
    }

    private static LearningSession held(SessionFacts facts) {
        LearningSession due = planned(facts, new SessionSlot(TODAY, LocalTime.NOON));
        return due.evolve(event(due.hold(TODAY, true)));
    }

    private static LearningSession with(LearningSession session, UUID... people) {
        return session.evolve(event(new Roll(session).register(known(people), TODAY)));
    }

    private static Candidates known(UUID... people) {
        Candidates.Standing here = new Candidates.Standing("1001", true);
        return new Candidates(
                List.of(people), Map.of(DEPUTY, here, TEACHER, here, COLLEAGUE, here, new UUID(1, 4), here));
    }

    @Test
    @Requirement("D11")
    void saysOfEachFieldWhatIsWrongWithIt() {
        SessionFacts bad = new SessionFacts(
                "",
                SessionSetting.IN_SCHOOL,
                SessionKind.SELF_STUDY,
                MunicipalForum.GROWTH_SCHOOL,
                null,
                "Институт",
                "",
                0,
                List.of(TEACHER, TEACHER, COLLEAGUE),
                "г".repeat(301),
                new UUID(4, 1),
                new PlanItemRef(2026, new UUID(5, 1)),
                List.of(METHODICAL, METHODICAL, new Difficulty("x", "Y")),
                501);
        Around around = new Around(Set.of(COLLEAGUE), false, false, Set.of(new Difficulty("x", "Y")));
        assertThat(flaws(LearningSession.plan(planning(bad, new SessionSlot(TODAY.plusYears(3), null)), around, TODAY)))
                .containsExactly(
                        "/title not-blank",
                        "/kind session-kind-of-other-setting",
                        "/forum session-forum-of-other-setting",
                        "/organiser session-organiser-of-other-setting",
                        "/place place-missing",
                        "/hours hours-out-of-range",
                        "/leaderIds/1 session-person-twice",
                        "/leaderIds/2 person-unknown-here",
                        "/guests text-too-long",
                        "/associationId session-association-unknown",
                        "/planItem/itemId session-plan-item-unknown",
                        "/difficulties/1 session-difficulty-twice",
                        "/difficulties/2 session-difficulty-unknown",
                        "/places range",
                        "/slot/on date-between",
                        "/slot/at session-time-missing",
                        "/slot/on session-not-in-plan-year");
        assertThat(flaws(LearningSession.plan(
                        planning(facts(SessionSetting.OUT_OF_SCHOOL, SessionKind.OTHER, null), SOON), FINE, TODAY)))
                .as("elsewhere somebody else holds it")
                .containsExactly("/organiser session-organiser-missing");
        assertThat(LearningSession.plan(
                        planning(
                                facts(SessionSetting.SELF_EDUCATION, SessionKind.SELF_STUDY, null),
                                new SessionSlot(TODAY, null)),
                        FINE,
                        TODAY))
                .as("self-education has no time of day")
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void isChangedUntilItWasHeldButNotItsDayNorWhoseItIs() {
        LearningSession session = with(planned(SEMINAR, SOON), TEACHER, COLLEAGUE);
        assertThat(flaws(session.change(facts(SessionSetting.MUNICIPAL, SessionKind.TEACHER_SEMINAR, 1), FINE)))
                .containsExactly("/setting session-setting-fixed", "/places session-places-taken");
        assertThat(session.change(SEMINAR, FINE)).isEqualTo(Decision.nothingToDo());
        LearningSession held = held(SEMINAR);
        assertThat(refusal(held.change(SEMINAR, FINE))).isEqualTo(new LearningSessionOutOfTurn(SessionStatus.HELD));
        assertThat(refusal(held.cancel("Поздно", TODAY))).isEqualTo(new LearningSessionOutOfTurn(SessionStatus.HELD));
    }

    @Test
    void isPutOffWithAReasonToAnotherDayOrUntilOneIsFound() {
        LearningSession session = planned(SEMINAR, SOON);
        assertThat(flaws(session.postpone(new SessionSlot(TODAY.minusDays(1), null), "", TODAY, Map.of())))
                .containsExactly("/reason not-blank", "/slot/on date-between", "/slot/at session-time-missing");
        assertThat(flaws(session.postpone(
                        new SessionSlot(LocalDate.of(2028, 1, 9), LocalTime.NOON), "Сессия", TODAY, Map.of())))
                .as("its item is of the plan of 2027")
                .containsExactly("/slot/on session-not-in-plan-year");
        LearningSession waiting = session.evolve(event(session.postpone(null, "Карантин", TODAY, Map.of())));
        assertThat(waiting.status()).isEqualTo(SessionStatus.POSTPONED);
        assertThat(refusal(waiting.hold(TODAY, true))).isEqualTo(new LearningSessionNotYet());
        assertThat(waiting.postpone(null, "Карантин", TODAY, Map.of())).isEqualTo(Decision.nothingToDo());
        LearningSession again = waiting.evolve(event(waiting.postpone(SOON, "Карантин снят", TODAY, Map.of())));
        assertThat(again.status()).isEqualTo(SessionStatus.PLANNED);
        assertThat(again.postponements())
                .containsExactly(
                        new LearningSession.Postponement(SOON, null, "Карантин", TODAY),
                        new LearningSession.Postponement(null, SOON, "Карантин снят", TODAY));
        LearningSession cancelled = again.evolve(event(again.cancel("Нет заявок", TODAY)));
        assertThat(cancelled.status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(flaws(again.cancel("п".repeat(1001), TODAY))).containsExactly("/reason text-too-long");
        assertThat(refusal(cancelled.postpone(SOON, "Снова", TODAY, Map.of())))
                .isEqualTo(new LearningSessionOutOfTurn(SessionStatus.CANCELLED));
    }

    @Test
    void isHeldFromItsDayOnWhileItsItemIsInThePlan() {
        assertThat(refusal(planned(SEMINAR, SOON).hold(TODAY, true))).isEqualTo(new LearningSessionNotYet());
        LearningSession due = planned(SEMINAR, new SessionSlot(TODAY, LocalTime.NOON));
        assertThat(refusal(due.hold(TODAY, false))).isEqualTo(new SessionPlanItemGone());
        LearningSession held = due.evolve(event(due.hold(TODAY, true)));
        assertThat(held.heldOn()).isEqualTo(TODAY);
        assertThat(held.hold(TODAY, true)).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void registersAllOrNobodyAndSaysOfEachWhy() {
        LearningSession session = with(planned(SEMINAR, SOON), TEACHER);
        UUID elsewhere = new UUID(1, 8);
        UUID leaver = new UUID(1, 9);
        Candidates mixed = new Candidates(
                List.of(COLLEAGUE, COLLEAGUE, new UUID(9, 9), elsewhere, leaver, TEACHER),
                Map.of(
                        COLLEAGUE, new Candidates.Standing("1001", true),
                        elsewhere, new Candidates.Standing("2002", true),
                        leaver, new Candidates.Standing("1001", false),
                        TEACHER, new Candidates.Standing("1001", true)));
        assertThat(flaws(new Roll(session).register(mixed, TODAY)))
                .containsExactly(
                        "/staffIds/1 session-person-twice",
                        "/staffIds/2 session-person-unknown",
                        "/staffIds/3 session-person-of-other-school",
                        "/staffIds/4 session-person-leaves");
        assertThat(new Roll(session).register(known(TEACHER), TODAY))
                .as("once more")
                .isEqualTo(Decision.nothingToDo());
        assertThat(refusal(new Roll(session).register(known(COLLEAGUE, DEPUTY), TODAY)))
                .isEqualTo(new NoPlacesLeft(1, 2));
        assertThat(refusal(
                        new Roll(session).register(known(COLLEAGUE), SOON.on().plusDays(1))))
                .isEqualTo(new RegistrationClosed());
        LearningSession alone = session.evolve(event(session.withdraw(TEACHER)));
        assertThat(alone.participants()).isEmpty();
        assertThat(refusal(held(SEMINAR).withdraw(TEACHER))).isEqualTo(new RegistrationClosed());
    }

    @Test
    void aDismissalEndsRegistrationsThatLieAhead() {
        LearningSession session = with(planned(SEMINAR, SOON), TEACHER, COLLEAGUE);
        assertThat(session.endOnDismissal(TEACHER, SOON.on()))
                .as("still here on that day")
                .isEqualTo(Decision.nothingToDo());
        LearningSession after = session.evolve(event(session.endOnDismissal(TEACHER, TODAY)));
        assertThat(after.people()).containsExactly(COLLEAGUE);
        assertThat(after.endOnDismissal(TEACHER, TODAY)).isEqualTo(Decision.nothingToDo());
        SessionSlot later = new SessionSlot(SOON.on().plusDays(7), LocalTime.NOON);
        assertThat(events(session.postpone(later, "Перенос", TODAY, Map.of(TEACHER, SOON.on()))))
                .as("put off behind the last day of work")
                .contains(new EndedByDismissal(TEACHER, SOON.on()))
                .hasSize(2);
        assertThat(held(SEMINAR).endOnDismissal(TEACHER, TODAY.minusDays(1))).isEqualTo(Decision.nothingToDo());
    }

    @Test
    void recordsAfterItWasHeldWhoWasThere() {
        assertThat(refusal(new Roll(planned(SEMINAR, SOON))
                        .recordAttendance(known(TEACHER), List.of(Presence.SPOKE), DEPUTY, TODAY)))
                .isEqualTo(new LearningSessionOutOfTurn(SessionStatus.PLANNED));
        LearningSession session = with(planned(SEMINAR, new SessionSlot(TODAY, LocalTime.NOON)), TEACHER);
        LearningSession held = session.evolve(event(session.hold(TODAY, true)));
        LearningSession marked = held.evolve(event(new Roll(held)
                .recordAttendance(
                        known(TEACHER, COLLEAGUE), List.of(Presence.ABSENT, Presence.ATTENDED), DEPUTY, TODAY)));
        assertThat(marked.participants())
                .as("who came without a registration is added")
                .containsExactly(
                        new Participant(TEACHER, "1001", TODAY, Presence.ABSENT),
                        new Participant(COLLEAGUE, "1001", TODAY, Presence.ATTENDED));
        assertThat(new Roll(marked).recordAttendance(known(TEACHER), List.of(Presence.ABSENT), DEPUTY, TODAY))
                .isEqualTo(Decision.nothingToDo());
        LearningSession right = marked.evolve(
                event(new Roll(marked).recordAttendance(known(TEACHER), List.of(Presence.SPOKE), DEPUTY, TODAY)));
        assertThat(right.participant(TEACHER).orElseThrow().wasThere()).isTrue();
        assertThat(flaws(new Roll(held)
                        .recordAttendance(known(new UUID(9, 9)), List.of(Presence.ATTENDED), DEPUTY, TODAY)))
                .containsExactly("/marks/0/staffId session-person-unknown");
    }

    @Test
    void selfEducationIsConfirmedBySomebodyElse() {
        LearningSession own = held(facts(SessionSetting.SELF_EDUCATION, SessionKind.SELF_STUDY, null));
        assertThat(refusal(new Roll(own).recordAttendance(known(TEACHER), List.of(Presence.ATTENDED), TEACHER, TODAY)))
                .isEqualTo(new SelfEducationMarkedByOneself());
        assertThat(new Roll(own).recordAttendance(known(TEACHER), List.of(Presence.ATTENDED), DEPUTY, TODAY))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void saysEveryRefusalInBothLanguages() {
        assertThat(ProblemTexts.gaps(LearningSessionRejection.class)).isEmpty();
    }

    private static List<LearningSessionEvent> events(Decision<LearningSessionEvent> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<LearningSessionEvent>) decision).events();
    }

    private static LearningSessionEvent event(Decision<LearningSessionEvent> decision) {
        return events(decision).getFirst();
    }

    private static Rejection refusal(Decision<LearningSessionEvent> decision) {
        assertThat(decision).isInstanceOf(Decision.Rejected.class);
        return ((Decision.Rejected<LearningSessionEvent>) decision).reason();
    }

    private static List<String> flaws(Decision<LearningSessionEvent> decision) {
        return refusal(decision).flaws().stream()
                .map(flaw -> flaw.pointer() + " " + flaw.code())
                .toList();
    }
}
