package org.metodika.program.trainingrequests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.flaws;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.metodika.kit.domain.Decision;
import org.metodika.program.supports.ids.Ground;
import org.metodika.test.Requirement;

/** A request has a topic, a ground and a state, and is settled once. */
@Requirement({"C35", "E06"})
class TrainingRequestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final TrainingRequest OPEN = TrainingRequest.made(
            new UUID(2, 1),
            "1001",
            new UUID(1, 1),
            new Ground(new UUID(3, 1), new UUID(3, 2)),
            "Смысловое чтение",
            List.of(new UUID(4, 1)),
            TODAY);

    @Test
    void changesItsTopicWhileItIsOpen() {
        TrainingRequest changed = accept(OPEN.changeTopic("Грамотность"));
        assertThat(changed.topic()).isEqualTo("Грамотность");
        assertThat(changed.ground()).isEqualTo(OPEN.ground());
        assertThat(OPEN.changeTopic(OPEN.topic())).isEqualTo(Decision.nothingToDo());
        assertThat(flaws(OPEN.changeTopic(" "))).containsExactly("/topic not-blank");
        assertThat(flaws(OPEN.changeTopic("т".repeat(501)))).containsExactly("/topic text-too-long");
    }

    @ParameterizedTest
    @EnumSource(names = {"SATISFIED", "DECLINED"})
    void isSettledOnceWithANote(TrainingRequest.Status outcome) {
        assertThat(flaws(OPEN.settle(outcome, "", TODAY))).containsExactly("/note not-blank");
        TrainingRequest settled = accept(OPEN.settle(outcome, "Курсы", TODAY));
        assertThat(settled.status()).isEqualTo(outcome);
        assertThat(settled.settlement()).isEqualTo(new TrainingRequest.Settlement(TODAY, "Курсы"));
        for (Decision<TrainingRequestEvent> again :
                List.of(settled.settle(outcome, "Курсы", TODAY), settled.changeTopic("Иное"))) {
            assertThat(again).isEqualTo(Decision.rejected(new TrainingRequestRejection.TrainingRequestClosed()));
        }
    }

    @Test
    void isNotSettledAsOpen() {
        assertThat(flaws(OPEN.settle(TrainingRequest.Status.OPEN, "Курсы", TODAY)))
                .containsExactly("/outcome outcome-is-no-end");
    }

    @Test
    void endsWithTheDismissalOfTheTeacherOnTheDayAfterTheLastOne() {
        assertThat(OPEN.endOnDismissal(TODAY, TODAY)).isEqualTo(Decision.nothingToDo());
        TrainingRequest ended = accept(OPEN.endOnDismissal(TODAY.minusDays(1), TODAY));
        assertThat(ended.status()).isEqualTo(TrainingRequest.Status.DECLINED);
        assertThat(ended.settlement().on()).isEqualTo(TODAY);
        assertThat(ended.settlement().byDismissal()).isTrue();
        assertThat(ended.endOnDismissal(TODAY.minusDays(1), TODAY)).isEqualTo(Decision.nothingToDo());
    }

    private static TrainingRequest accept(Decision<TrainingRequestEvent> decision) {
        return OPEN.evolve(event(decision));
    }
}
