package org.metodika.program.schoolprogramme.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeCatalogue;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeSeminarDecided;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeSeminarDiscussed;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeStageClosed;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeStageOpened;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeStageReopened;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeTaskAdded;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeTaskAssigned;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeTaskDone;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeTaskReopened;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeTaskWaived;
import org.metodika.kit.store.Message;
import org.metodika.program.schoolprogramme.domain.ProgrammeEvent;
import org.metodika.program.schoolprogramme.domain.ProgrammeStatus;
import org.metodika.program.schoolprogramme.domain.SchoolProgramme;
import org.metodika.program.schoolprogramme.domain.Seminar;
import org.metodika.program.schoolprogramme.domain.Stage;
import org.metodika.program.schoolprogramme.domain.TaskStatus;

/** The messages of a programme that runs: stages, tasks, seminars. */
final class RunMessages {

    private RunMessages() {}

    static Message<?> opened(SchoolProgramme after, ProgrammeEvent.StageOpened opened, @Nullable UUID by) {
        return new Message<>(
                SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_STAGE_OPENED,
                new SchoolProgrammeStageOpened(
                        after.id().value(),
                        after.schoolId(),
                        opened.stage().value(),
                        after.content().ordinal(opened.stage()),
                        opened.on(),
                        by));
    }

    static Message<?> closed(SchoolProgramme after, ProgrammeEvent.StageClosed closed, @Nullable UUID by) {
        Stage stage = after.content().stage(closed.stage()).orElseThrow();
        return new Message<>(
                SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_STAGE_CLOSED,
                new SchoolProgrammeStageClosed(
                        after.id().value(),
                        after.schoolId(),
                        closed.stage().value(),
                        after.content().ordinal(closed.stage()),
                        closed.on(),
                        count(stage, TaskStatus.Name.DONE),
                        count(stage, TaskStatus.Name.WAIVED),
                        closed.withoutChoice(),
                        after.asName() == ProgrammeStatus.Name.COMPLETED,
                        by));
    }

    static Message<?> reopened(SchoolProgramme after, ProgrammeEvent.StageReopened reopened, @Nullable UUID by) {
        return new Message<>(
                SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_STAGE_REOPENED,
                new SchoolProgrammeStageReopened(
                        after.id().value(),
                        after.schoolId(),
                        reopened.stage().value(),
                        after.content().ordinal(reopened.stage()),
                        reopened.on(),
                        by));
    }

    static Message<?> added(SchoolProgramme after, ProgrammeEvent.TaskAdded added, @Nullable UUID by) {
        return new Message<>(
                SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_TASK_ADDED,
                new SchoolProgrammeTaskAdded(
                        after.id().value(),
                        after.schoolId(),
                        added.stage().value(),
                        added.task().id().value(),
                        added.task().participant().name(),
                        added.task().learningKind(),
                        added.task().obligatory(),
                        by));
    }

    static Message<?> assigned(SchoolProgramme after, ProgrammeEvent.TaskAssigned assigned, @Nullable UUID by) {
        return new Message<>(
                SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_TASK_ASSIGNED,
                new SchoolProgrammeTaskAssigned(
                        after.id().value(),
                        after.schoolId(),
                        assigned.stage().value(),
                        assigned.task().value(),
                        assigned.responsibles(),
                        assigned.deadline(),
                        by));
    }

    static Message<?> done(SchoolProgramme after, ProgrammeEvent.TaskDone done, @Nullable UUID by) {
        return new Message<>(
                SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_TASK_DONE,
                new SchoolProgrammeTaskDone(
                        after.id().value(),
                        after.schoolId(),
                        done.stage().value(),
                        done.task().value(),
                        done.how().on(),
                        by));
    }

    static Message<?> waived(SchoolProgramme after, ProgrammeEvent.TaskWaived waived, @Nullable UUID by) {
        return new Message<>(
                SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_TASK_WAIVED,
                new SchoolProgrammeTaskWaived(
                        after.id().value(),
                        after.schoolId(),
                        waived.stage().value(),
                        waived.task().value(),
                        waived.how().on(),
                        by));
    }

    static Message<?> taskReopened(SchoolProgramme after, ProgrammeEvent.TaskReopened reopened, @Nullable UUID by) {
        return new Message<>(
                SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_TASK_REOPENED,
                new SchoolProgrammeTaskReopened(
                        after.id().value(),
                        after.schoolId(),
                        reopened.stage().value(),
                        reopened.task().value(),
                        by));
    }

    static Message<?> discussed(SchoolProgramme after, ProgrammeEvent.SeminarDiscussed discussed, @Nullable UUID by) {
        Seminar seminar = after.content().task(discussed.task()).orElseThrow().seminar();
        return new Message<>(
                SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_SEMINAR_DISCUSSED,
                new SchoolProgrammeSeminarDiscussed(
                        after.id().value(),
                        after.schoolId(),
                        discussed.stage().value(),
                        discussed.task().value(),
                        seminar == null ? 0 : seminar.comments().size(),
                        by));
    }

    static Message<?> decided(SchoolProgramme after, ProgrammeEvent.SeminarDecided decided, @Nullable UUID by) {
        return new Message<>(
                SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_SEMINAR_DECIDED,
                new SchoolProgrammeSeminarDecided(
                        after.id().value(),
                        after.schoolId(),
                        decided.stage().value(),
                        decided.task().value(),
                        decided.verdict().ruling().name(),
                        decided.verdict().on(),
                        by));
    }

    private static int count(Stage stage, TaskStatus.Name name) {
        return (int) stage.tasks().stream()
                .filter(task -> task.status().asName() == name)
                .count();
    }
}
