package org.metodika.program.schoolprogramme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.ANNA;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.DEPUTY;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.NOW;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.OLGA;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.TEACHERS;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.TODAY;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.after;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.approved;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.closed;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.done;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.draft;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.may;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.must;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.opened;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.stage;
import static org.metodika.program.schoolprogramme.domain.ProgrammeFixture.task;
import static org.metodika.test.Decided.flaws;
import static org.metodika.test.Decided.refusal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.kit.domain.Decision;
import org.metodika.test.Requirement;

/** Stages in their order, tasks in the cells, choices and acquaintance of teachers, discussion of seminars. */
class ProgrammeRunTest {

    @Test
    @Requirement("A08")
    void opensAStageWhenTheOneBeforeIsClosed() {
        assertThat(refusal(draft().stages().open(stage(1), TODAY)))
                .isEqualTo(new ProgrammeRejection.SchoolProgrammeNotApproved());
        assertThat(refusal(approved().stages().open(stage(2), TODAY)))
                .isEqualTo(new ProgrammeRejection.EarlierStageNotClosed("Этап 1"));
        SchoolProgramme first = opened(1);
        assertThat(refusal(first.stages().open(stage(1), TODAY)))
                .isEqualTo(new ProgrammeRejection.StageNotPlanned("Этап 1"));
        assertThat(refusal(first.stages().open(stage(2), TODAY)))
                .isEqualTo(new ProgrammeRejection.AnotherStageOpen("Этап 1"));
        assertThat(opened(2).content().stages())
                .extracting(one -> one.status().asName())
                .containsExactly(StageStatus.Name.CLOSED, StageStatus.Name.OPEN, StageStatus.Name.PLANNED);
    }

    @Test
    @Requirement("A08")
    void endsWithItsLastStage() {
        assertThat(closed(opened(3), 3).asName()).isEqualTo(ProgrammeStatus.Name.COMPLETED);
    }

    @Test
    @Requirement("A10")
    void refusesToCloseAStageWithOpenObligationsAndNamesThem() {
        SchoolProgramme first = opened(1);
        Decision<ProgrammeEvent> refused = first.stages().close(stage(1), TEACHERS, "Причина", TODAY);
        assertThat(flaws(refused)).containsExactly("/stages/0/tasks/0 task-open");
        SchoolProgramme waived =
                after(first, first.tasks().waive(must(1), new TaskStatus.Waived(DEPUTY, TODAY, "Проведён раньше")));
        assertThat(after(waived, waived.stages().close(stage(1), Set.of(), null, TODAY))
                        .content()
                        .stages()
                        .getFirst()
                        .isClosed())
                .isTrue();
        assertThat(refusal(approved().stages().close(stage(1), TEACHERS, "", TODAY)))
                .isEqualTo(new ProgrammeRejection.StageNotOpen("Этап 1"));
    }

    @Test
    @Requirement("A15")
    void closesTheFirstStageWithoutAllChoicesForAReasonThatIsKept() {
        SchoolProgramme first = opened(1);
        first = after(first, first.tasks().done(must(1), done(TODAY), TODAY));
        first = after(first, first.teachers().choose(ANNA, "team", TEACHERS, TODAY));
        assertThat(refusal(first.stages().close(stage(1), TEACHERS, " ", TODAY)))
                .isEqualTo(new ProgrammeRejection.TeachersWithoutChoice(1));
        SchoolProgramme overridden = after(first, first.stages().close(stage(1), TEACHERS, "Ольга в отпуске", TODAY));
        assertThat(overridden.content().stages().getFirst().status())
                .isEqualTo(new StageStatus.Closed(TODAY, TODAY, 1, "Ольга в отпуске"));
        first = after(first, first.teachers().choose(OLGA, "individual", TEACHERS, TODAY));
        assertThat(after(first, first.stages().close(stage(1), TEACHERS, null, TODAY))
                        .content()
                        .stages()
                        .getFirst()
                        .status())
                .isEqualTo(new StageStatus.Closed(TODAY, TODAY, 0, null));
    }

    @Test
    @Requirement("A08")
    void opensTheLastClosedStageAgainWithAReason() {
        SchoolProgramme closed = closed(opened(1), 1);
        assertThat(refusal(closed.stages().reopen(stage(1), " ", TODAY)))
                .isEqualTo(new ProgrammeRejection.ProgrammeReasonMissing());
        SchoolProgramme again = after(closed, closed.stages().reopen(stage(1), "Не все учтены", TODAY));
        assertThat(again.content().stages().getFirst().status())
                .isEqualTo(new StageStatus.Open(TODAY, "Не все учтены"));
        assertThat(refusal(again.stages().reopen(stage(1), "Ещё", TODAY)))
                .isEqualTo(new ProgrammeRejection.StageNotClosed("Этап 1"));
        assertThat(refusal(opened(2).stages().reopen(stage(1), "Поздно", TODAY)))
                .isEqualTo(new ProgrammeRejection.LaterStageBegun("Этап 2"));
    }

    @Test
    @Requirement("A10")
    void keepsWhoDidATaskWhenAndWithWhatOutcome() {
        SchoolProgramme first = opened(1);
        assertThat(refusal(first.tasks().done(must(2), done(TODAY), TODAY)))
                .isEqualTo(new ProgrammeRejection.StageNotOpen("Этап 2"));
        assertThat(refusal(first.tasks().done(must(1), done(TODAY.minusDays(1)), TODAY)))
                .isEqualTo(new ProgrammeRejection.TaskDateImpossible(TODAY, TODAY));
        assertThat(refusal(first.tasks().done(must(1), done(TODAY.plusDays(1)), TODAY)))
                .isEqualTo(new ProgrammeRejection.TaskDateImpossible(TODAY, TODAY));
        assertThat(flaws(first.tasks().done(must(1), new TaskStatus.Done(DEPUTY, TODAY, " "), TODAY)))
                .containsExactly("/outcome not-blank");
        SchoolProgramme done = after(first, first.tasks().done(must(1), done(TODAY), TODAY));
        assertThat(done.content().task(must(1)).orElseThrow().status()).isEqualTo(done(TODAY));
        assertThat(refusal(done.tasks().done(must(1), done(TODAY), TODAY)))
                .isEqualTo(new ProgrammeRejection.TaskNotPlanned());
        assertThat(refusal(done.tasks().waive(must(1), new TaskStatus.Waived(DEPUTY, TODAY, "Нет"))))
                .isEqualTo(new ProgrammeRejection.TaskNotPlanned());
        assertThat(refusal(done.tasks().reopen(must(1), "")))
                .isEqualTo(new ProgrammeRejection.ProgrammeReasonMissing());
        assertThat(refusal(first.tasks().reopen(must(1), "Ошибка")))
                .isEqualTo(new ProgrammeRejection.TaskStillPlanned());
        assertThat(after(done, done.tasks().reopen(must(1), "Ошибка"))
                        .content()
                        .task(must(1))
                        .orElseThrow()
                        .status())
                .isEqualTo(new TaskStatus.Planned("Ошибка"));
        assertThat(refusal(first.tasks().waive(must(1), new TaskStatus.Waived(DEPUTY, TODAY, " "))))
                .isEqualTo(new ProgrammeRejection.ProgrammeReasonMissing());
    }

    @Test
    @Requirement("A10")
    void assignsTasksToPeopleOfTheSchool() {
        SchoolProgramme draft = draft();
        SchoolProgramme assigned = after(draft, draft.tasks().assign(must(1), List.of(ANNA), TODAY.plusDays(9), NOW));
        assertThat(assigned.content().task(must(1)).orElseThrow().responsibles())
                .containsExactly(ANNA);
        assertThat(assigned.tasks().assign(must(1), List.of(ANNA), TODAY.plusDays(9), NOW))
                .isEqualTo(Decision.nothingToDo());
        assertThat(flaws(draft.tasks().assign(must(1), List.of(new UUID(7, 7)), null, NOW)))
                .containsExactly("/responsibles/0 person-unknown-here");
        SchoolProgramme later = opened(2);
        assertThat(refusal(later.tasks().assign(must(1), List.of(ANNA), null, NOW)))
                .isEqualTo(new ProgrammeRejection.TaskNotPlanned());
        assertThat(refusal(later.tasks().assign(may(1), List.of(ANNA), null, NOW)))
                .isEqualTo(new ProgrammeRejection.StageIsClosed("Этап 1"));
    }

    @Test
    @Requirement({"A10", "A17"})
    void takesTasksInWhileItRuns() {
        Task seminar = task(new TaskId(new UUID(6, 9)), Participant.DEPUTIES, LearningKind.METHODICAL_EVENT, false);
        assertThat(refusal(draft().tasks().add(stage(2), seminar, NOW)))
                .isEqualTo(new ProgrammeRejection.SchoolProgrammeNotApproved());
        SchoolProgramme more = after(opened(2), opened(2).tasks().add(stage(2), seminar, NOW));
        assertThat(more.content().stageOf(seminar.id()).orElseThrow().id()).isEqualTo(stage(2));
        assertThat(more.tasks().isSeminar(seminar.id())).isTrue();
        assertThat(refusal(opened(2).tasks().add(stage(1), seminar, NOW)))
                .isEqualTo(new ProgrammeRejection.StageIsClosed("Этап 1"));
        assertThat(flaws(opened(2).tasks().add(stage(2), task(seminar.id(), Participant.IT_SERVICE, null, true), NOW)))
                .containsExactly("/participant participant-not-in-stage");
    }

    @Test
    @Requirement("A15")
    void letsATeacherChooseAndChangeTheFormWhileTheFirstStageIsOpen() {
        assertThat(refusal(approved().teachers().choose(ANNA, "team", TEACHERS, TODAY)))
                .isEqualTo(new ProgrammeRejection.ChoiceNotOpen());
        SchoolProgramme first = opened(1);
        assertThat(refusal(first.teachers().choose(DEPUTY, "team", TEACHERS, TODAY)))
                .isEqualTo(new ProgrammeRejection.NotPedagogicalStaff());
        assertThat(refusal(first.teachers().choose(ANNA, "dance", TEACHERS, TODAY)))
                .isEqualTo(new ProgrammeRejection.DevelopmentFormUnknown());
        SchoolProgramme chosen = after(first, first.teachers().choose(ANNA, "team", TEACHERS, TODAY));
        assertThat(chosen.teachers().choose(ANNA, "team", TEACHERS, TODAY)).isEqualTo(Decision.nothingToDo());
        SchoolProgramme changed =
                after(chosen, chosen.teachers().choose(ANNA, "individual", TEACHERS, TODAY.plusDays(1)));
        assertThat(changed.choices()).containsExactly(new Choice(ANNA, "individual", TODAY.plusDays(1)));
        assertThat(refusal(opened(2).teachers().choose(ANNA, "team", TEACHERS, TODAY)))
                .isEqualTo(new ProgrammeRejection.ChoiceNotOpen());
    }

    @Test
    @Requirement("A13")
    void acquaintsTeachersWithPublishedProgramsAnewAfterEachWording() {
        assertThat(refusal(approved().teachers().publish("individual", "", TODAY)))
                .isEqualTo(new ProgrammeRejection.SchoolProgrammeNotUnderWay());
        SchoolProgramme first = opened(1);
        assertThat(refusal(first.teachers().acquaint(ANNA, "individual", TEACHERS, TODAY)))
                .isEqualTo(new ProgrammeRejection.FormNotPublished());
        assertThat(flaws(first.teachers().publish("team", " ", TODAY))).containsExactly("/program not-blank");
        SchoolProgramme published = after(first, first.teachers().publish("individual", "", TODAY));
        assertThat(published.content().form("individual").orElseThrow().publishedOn())
                .isEqualTo(TODAY);
        SchoolProgramme known = after(published, published.teachers().acquaint(ANNA, "individual", TEACHERS, TODAY));
        assertThat(known.acquaintances()).containsExactly(new Acquaintance(ANNA, "individual", TODAY));
        assertThat(known.teachers().acquaint(ANNA, "individual", TEACHERS, TODAY.plusDays(1)))
                .isEqualTo(Decision.nothingToDo());
        assertThat(refusal(known.teachers().acquaint(DEPUTY, "individual", TEACHERS, TODAY)))
                .isEqualTo(new ProgrammeRejection.NotPedagogicalStaff());
        assertThat(after(known, known.teachers().publish("individual", "Новый маршрут", TODAY))
                        .acquaintances())
                .isEmpty();
    }

    @Test
    @Requirement("A17")
    void discussesSeminarProgrammesOfTheSecondStage() {
        SchoolProgramme second = opened(2);
        Seminar.Comment comment = new Seminar.Comment(ANNA, TODAY, "Добавить практику");
        assertThat(refusal(second.tasks().discuss(must(2), comment)))
                .isEqualTo(new ProgrammeRejection.TaskIsNoSeminar());
        assertThat(refusal(second.tasks().discuss(may(1), comment)))
                .isEqualTo(new ProgrammeRejection.TaskIsNoSeminar());
        assertThat(refusal(opened(1).tasks().discuss(may(2), comment)))
                .isEqualTo(new ProgrammeRejection.StageNotOpen("Этап 2"));
        assertThat(flaws(second.tasks().discuss(may(2), new Seminar.Comment(ANNA, TODAY, " "))))
                .containsExactly("/text not-blank");
        SchoolProgramme discussed = after(second, second.tasks().discuss(may(2), comment));
        assertThat(flaws(discussed
                        .tasks()
                        .decide(may(2), new Seminar.Verdict(Seminar.Ruling.RETURNED, DEPUTY, TODAY, ""))))
                .containsExactly("/note not-blank");
        SchoolProgramme decided = after(
                discussed,
                discussed.tasks().decide(may(2), new Seminar.Verdict(Seminar.Ruling.APPROVED, DEPUTY, TODAY, "")));
        assertThat(decided.content().task(may(2)).orElseThrow().seminar())
                .isEqualTo(
                        new Seminar(List.of(comment), new Seminar.Verdict(Seminar.Ruling.APPROVED, DEPUTY, TODAY, "")));
    }
}
