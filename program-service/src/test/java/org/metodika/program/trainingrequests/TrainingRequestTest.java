package org.metodika.program.trainingrequests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.Decided.event;
import static org.metodika.test.Decided.flaws;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.metodika.kit.domain.Decision;
import org.metodika.program.supports.ids.Ground;
import org.metodika.program.trainingrequests.Placement.Standing;
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

    @Test
    void ofAConclusionBelongsToTheCampaignThatIsOpenOrToNone() {
        assertThat(OPEN.begin(Optional.empty())).isEqualTo(Decision.accepted(new TrainingRequestEvent.Made(OPEN)));
        assertThat(OPEN.begin(Optional.of(2026)))
                .isEqualTo(Decision.accepted(
                        new TrainingRequestEvent.Made(OPEN), new TrainingRequestEvent.EnteredCampaign(2026)));
        assertThat(OPEN.evolve(new TrainingRequestEvent.EnteredCampaign(2026)).campaign())
                .isEqualTo(2026);
    }

    @Test
    void ofAnOrganisationHasTopicSourcePriorityAndCampaign() {
        Decision.Accepted<TrainingRequestEvent> made = (Decision.Accepted<TrainingRequestEvent>)
                TrainingRequest.ask(OPEN.id(), "1001", asked("Инклюзия", RequestSource.SCHOOL_NEED), 2026, true, TODAY);
        TrainingRequest request = TrainingRequest.startedBy(made.events().getFirst());
        assertThat(request.ground()).isNull();
        assertThat(request.campaign()).isEqualTo(2026);
        assertThat(request.priority()).isEqualTo(RequestPriority.HIGH);
        assertThat(flaws(TrainingRequest.ask(
                        OPEN.id(), "1001", asked(" ", RequestSource.CONCLUSION), 2026, false, TODAY)))
                .containsExactly(
                        "/topic not-blank",
                        "/source training-source-conclusion",
                        "/deficits training-deficits-of-others");
    }

    @Test
    @Requirement("E07")
    void followsThePlanAndIsThenChangedByThePlanAlone() {
        TrainingRequest planned = OPEN.evolve(new TrainingRequestEvent.Placed(placement(2027, Standing.PLANNED)));
        assertThat(planned.status()).isEqualTo(TrainingRequest.Status.PLANNED);
        for (Decision<TrainingRequestEvent> change : List.of(
                planned.changeTopic("Иное"),
                planned.prioritise(RequestPriority.LOW),
                planned.settle(TrainingRequest.Status.DECLINED, "Нет", TODAY))) {
            assertThat(change).isEqualTo(Decision.rejected(new TrainingRequestRejection.TrainingRequestPlanned(2027)));
        }
        assertThat(planned.place(placement(2027, Standing.PLANNED))).isEqualTo(Decision.nothingToDo());
        assertThat(planned.place(placement(2026, Standing.LEFT_OVER)))
                .as("an earlier plan says nothing any more")
                .isEqualTo(Decision.nothingToDo());
        TrainingRequest trained = planned.evolve(new TrainingRequestEvent.Placed(placement(2027, Standing.TRAINED)));
        assertThat(trained.status()).isEqualTo(TrainingRequest.Status.SATISFIED);
        assertThat(trained.changeTopic("Иное"))
                .isEqualTo(Decision.rejected(new TrainingRequestRejection.TrainingRequestClosed()));
    }

    @Test
    @Requirement("E07")
    void leftOverMayBeChangedAndPlannedLater() {
        TrainingRequest left = OPEN.evolve(new TrainingRequestEvent.Placed(placement(2027, Standing.LEFT_OVER)));
        assertThat(left.status()).isEqualTo(TrainingRequest.Status.LEFT_OVER);
        assertThat(left.prioritise(RequestPriority.HIGH))
                .isEqualTo(Decision.accepted(new TrainingRequestEvent.Prioritised(RequestPriority.HIGH)));
        assertThat(left.place(placement(2028, Standing.PLANNED))).isInstanceOf(Decision.Accepted.class);
        TrainingRequest declined = accept(OPEN.settle(TrainingRequest.Status.DECLINED, "Ушла в отпуск", TODAY));
        assertThat(declined.place(placement(2028, Standing.PLANNED)))
                .as("what was settled by hand stays so")
                .isEqualTo(Decision.nothingToDo());
    }

    private static TrainingRequest.Asked asked(String topic, RequestSource source) {
        return new TrainingRequest.Asked(OPEN.teacher(), topic, source, RequestPriority.HIGH, List.of(new UUID(4, 1)));
    }

    private static Placement placement(int year, Standing standing) {
        return new Placement(year, new UUID(5, 1), standing, TODAY, null);
    }

    private static TrainingRequest accept(Decision<TrainingRequestEvent> decision) {
        return OPEN.evolve(event(decision));
    }
}
