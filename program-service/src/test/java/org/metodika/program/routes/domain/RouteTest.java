package org.metodika.program.routes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.metodika.kit.domain.Decision;
import org.metodika.program.supports.ids.HelpKind;
import org.metodika.test.Requirement;

/** The route as a plan: what it rests on, its dominant and place, its checkpoints. */
@Requirement({"C09", "C10", "C12", "C02"})
class RouteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final UUID TEACHER = new UUID(1, 1);
    private static final UUID MENTOR = new UUID(1, 2);
    private static final UUID DEFICIT = new UUID(2, 1);
    private static final RouteId ID = new RouteId(new UUID(3, 1));
    private static final RouteBasis BASIS =
            new RouteBasis("7 лет", "Проекты", "Средний", "Призёр", "Контакт с классом", "Планирование");
    private static final RouteSurroundings NOW = new RouteSurroundings(TODAY, Set.of(TEACHER, MENTOR), Set.of(DEFICIT));

    @Test
    void isAgreedWhenItIsCompleteAndThenFrozen() {
        Route route = draft(content(interview(Counterpart.MENTOR)));
        assertThat(route.status().asName()).isEqualTo(RouteStatus.Name.DRAFT);
        Route agreed = accept(route, route.agree(MENTOR, NOW));
        assertThat(agreed.status()).isEqualTo(new RouteStatus.Agreed(TODAY, MENTOR));
        assertThat(refusal(agreed.change(content(interview(Counterpart.METHODIST)), NOW)))
                .isEqualTo(new RouteRejection.RouteNotDraft());
        assertThat(refusal(agreed.agree(MENTOR, NOW))).isEqualTo(new RouteRejection.RouteNotDraft());
        Route closed = accept(agreed, agreed.close(CloseGround.COMPLETED, "Пройден", TODAY));
        assertThat(closed.status()).isEqualTo(new RouteStatus.Closed(TODAY, TODAY, CloseGround.COMPLETED, "Пройден"));
        assertThat(refusal(closed.close(CloseGround.COMPLETED, "Пройден", TODAY)))
                .isEqualTo(new RouteRejection.RouteIsClosed());
    }

    @Test
    void saysAllThatItLacks() {
        RouteContent nothing = new RouteContent(
                "",
                new RouteBasis("", "", "", "", "", ""),
                null,
                null,
                null,
                new TreeSet<>(),
                List.of(),
                List.of(interview(null), new PlannedCheckpoint(checkpoint(2), "", null, null, null)));
        assertThat(flaws(draft(nothing).agree(MENTOR, NOW)))
                .containsExactly(
                        "/title not-blank",
                        "/basis/experience not-blank",
                        "/basis/requests not-blank",
                        "/basis/competenceLevel not-blank",
                        "/basis/achievements not-blank",
                        "/basis/strengths not-blank",
                        "/basis/weaknesses not-blank",
                        "/mentorId not-null",
                        "/dominant not-null",
                        "/place not-null",
                        "/help help-missing",
                        "/checkpoints/0/counterpart not-null",
                        "/checkpoints/1/topic not-blank",
                        "/checkpoints/1/form not-null",
                        "/checkpoints/1/plannedOn not-null");
        RouteContent without = new RouteContent(
                "Тема", BASIS, MENTOR, Dominant.PRACTICAL, Place.IN_SCHOOL, help(), List.of(DEFICIT), List.of());
        assertThat(flaws(draft(without).agree(MENTOR, NOW))).containsExactly("/checkpoints checkpoints-missing");
    }

    @Test
    void refusesWhatCanNotBe() {
        RouteContent wrong = new RouteContent(
                "т".repeat(501),
                BASIS,
                TEACHER,
                Dominant.THEORETICAL,
                Place.OUTSIDE,
                help(),
                List.of(DEFICIT, DEFICIT, new UUID(9, 9)),
                List.of(
                        new PlannedCheckpoint(
                                checkpoint(1), "Урок", CheckpointForm.OPEN_LESSON, Counterpart.MENTOR, TODAY),
                        new PlannedCheckpoint(
                                checkpoint(1), "Статья", CheckpointForm.ARTICLE, null, TODAY.minusDays(1))));
        assertThat(flaws(draft(content(interview(Counterpart.MENTOR))).change(wrong, NOW)))
                .containsExactly(
                        "/title text-too-long",
                        "/mentorId teacher-supports-self",
                        "/deficits/1 deficit-named-twice",
                        "/deficits/2 deficit-unknown",
                        "/checkpoints/0/counterpart counterpart-for-interview-only",
                        "/checkpoints/1/checkpointId id-used-twice",
                        "/checkpoints/1/plannedOn checkpoint-out-of-order");
    }

    @Test
    void isGivenUpWithAReasonAndClosedByADismissal() {
        Route draft = draft(content(interview(Counterpart.MENTOR)));
        assertThat(refusal(draft.close(CloseGround.COMPLETED, "Пройден", TODAY)))
                .isEqualTo(new RouteRejection.RouteNotAgreed());
        assertThat(refusal(draft.close(CloseGround.DISMISSAL, "Уволен", TODAY)))
                .isEqualTo(new RouteRejection.RouteDismissalByHand());
        assertThat(flaws(draft.close(CloseGround.GIVEN_UP, " ", TODAY))).containsExactly("/result not-blank");
        assertThat(accept(draft, draft.close(CloseGround.GIVEN_UP, "Отпуск", TODAY))
                        .status())
                .isEqualTo(new RouteStatus.Closed(null, TODAY, CloseGround.GIVEN_UP, "Отпуск"));
        assertThat(draft.closeOnDismissal(TODAY, TODAY)).isEqualTo(Decision.nothingToDo());
        Route left = accept(draft, draft.closeOnDismissal(TODAY.minusDays(1), TODAY));
        assertThat(left.status().asName()).isEqualTo(RouteStatus.Name.CLOSED);
        assertThat(left.closeOnDismissal(TODAY.minusDays(1), TODAY)).isEqualTo(Decision.nothingToDo());
    }

    @ParameterizedTest
    @EnumSource(CheckpointForm.class)
    void mayPlanACheckpointInEachForm(CheckpointForm form) {
        Counterpart counterpart = form == CheckpointForm.INTERVIEW ? Counterpart.DEPUTY_HEAD : null;
        Route route =
                draft(content(new PlannedCheckpoint(checkpoint(1), "Срез", form, counterpart, TODAY.plusDays(30))));
        assertThat(route.agree(MENTOR, NOW)).isInstanceOf(Decision.Accepted.class);
    }

    private static SortedSet<HelpKind> help() {
        return new TreeSet<>(Set.of(HelpKind.METHODICAL));
    }

    private static CheckpointId checkpoint(int number) {
        return new CheckpointId(new UUID(4, number));
    }

    private static PlannedCheckpoint interview(@Nullable Counterpart counterpart) {
        return new PlannedCheckpoint(
                checkpoint(1), "Собеседование", CheckpointForm.INTERVIEW, counterpart, TODAY.plusDays(30));
    }

    private static RouteContent content(PlannedCheckpoint checkpoint) {
        return new RouteContent(
                "Современный урок",
                BASIS,
                MENTOR,
                Dominant.PRACTICAL,
                Place.IN_SCHOOL,
                help(),
                List.of(DEFICIT),
                List.of(checkpoint));
    }

    private static Route draft(RouteContent content) {
        return Route.startedBy(new RouteEvent.Drafted(ID, "1001", TEACHER, null, TODAY, content));
    }

    private static Route accept(Route route, Decision<RouteEvent> decision) {
        return route.evolve(event(decision));
    }
}
