package org.metodika.program.schoolprogramme.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.program.schoolprogramme.domain.ProgrammeEvent;
import org.metodika.program.schoolprogramme.domain.SchoolProgramme;
import org.metodika.program.schoolprogramme.domain.SchoolProgrammeId;
import org.metodika.program.schoolprogramme.domain.Seminar;
import org.metodika.program.schoolprogramme.domain.StageId;
import org.metodika.program.schoolprogramme.domain.Task;
import org.metodika.program.schoolprogramme.domain.TaskId;
import org.metodika.program.schoolprogramme.domain.TaskStatus;

/** What happens in a programme while it runs: stages, tasks, discussions, answers of teachers. */
public final class ProgrammeRun {

    private final SchoolProgrammes programmes;

    public ProgrammeRun(SchoolProgrammes programmes) {
        this.programmes = programmes;
    }

    public Outcome<SchoolProgramme> openStage(SchoolProgrammeId id, StageId stage, Actor actor, Change change) {
        return atStage(id, stage, actor, change, programme -> programme.stages().open(stage, today(programme)));
    }

    /** Closes a stage; the reason is for teachers who have not chosen. */
    public Outcome<SchoolProgramme> closeStage(
            SchoolProgrammeId id, StageId stage, @Nullable String reason, Actor actor, Change change) {
        return atStage(
                id,
                stage,
                actor,
                change,
                programme -> programme
                        .stages()
                        .close(stage, programmes.teachers(programme.schoolId()).keySet(), reason, today(programme)));
    }

    public Outcome<SchoolProgramme> reopenStage(
            SchoolProgrammeId id, StageId stage, String reason, Actor actor, Change change) {
        return atStage(
                id, stage, actor, change, programme -> programme.stages().reopen(stage, reason, today(programme)));
    }

    public Outcome<SchoolProgramme> addTask(
            SchoolProgrammeId id, StageId stage, Task task, Actor actor, Change change) {
        return atStage(
                id,
                stage,
                actor,
                change,
                programme -> programme
                        .tasks()
                        .add(stage, task, programmes.surroundings(programme.schoolId(), task.responsibles())));
    }

    public Outcome<SchoolProgramme> assign(
            SchoolProgrammeId id,
            TaskId task,
            List<UUID> responsibles,
            @Nullable LocalDate deadline,
            Actor actor,
            Change change) {
        return atTask(
                id,
                task,
                SchoolProgrammeAction.WRITE,
                actor,
                change,
                programme -> programme
                        .tasks()
                        .assign(
                                task,
                                responsibles,
                                deadline,
                                programmes.surroundings(programme.schoolId(), responsibles)));
    }

    /** Records that a task was done; today where no day is given. */
    public Outcome<SchoolProgramme> done(
            SchoolProgrammeId id, TaskId task, @Nullable LocalDate on, String outcome, Actor actor, Change change) {
        return atTask(
                id,
                task,
                SchoolProgrammeAction.WRITE,
                actor,
                change,
                programme -> programme
                        .tasks()
                        .done(
                                task,
                                new TaskStatus.Done(
                                        actor.staffId(), Objects.requireNonNullElse(on, today(programme)), outcome),
                                today(programme)));
    }

    public Outcome<SchoolProgramme> waive(
            SchoolProgrammeId id, TaskId task, String reason, Actor actor, Change change) {
        return atTask(
                id,
                task,
                SchoolProgrammeAction.WRITE,
                actor,
                change,
                programme -> programme
                        .tasks()
                        .waive(task, new TaskStatus.Waived(actor.staffId(), today(programme), reason)));
    }

    public Outcome<SchoolProgramme> reopenTask(
            SchoolProgrammeId id, TaskId task, String reason, Actor actor, Change change) {
        return atTask(
                id,
                task,
                SchoolProgrammeAction.WRITE,
                actor,
                change,
                programme -> programme.tasks().reopen(task, reason));
    }

    public Outcome<SchoolProgramme> discuss(
            SchoolProgrammeId id, TaskId task, String text, Actor actor, Change change) {
        return atTask(
                id,
                task,
                SchoolProgrammeAction.DISCUSS,
                actor,
                change,
                programme ->
                        programme.tasks().discuss(task, new Seminar.Comment(actor.staffId(), today(programme), text)));
    }

    public Outcome<SchoolProgramme> decide(
            SchoolProgrammeId id, TaskId task, Seminar.Ruling ruling, String note, Actor actor, Change change) {
        return atTask(
                id,
                task,
                SchoolProgrammeAction.WRITE,
                actor,
                change,
                programme -> programme
                        .tasks()
                        .decide(task, new Seminar.Verdict(ruling, actor.staffId(), today(programme), note)));
    }

    public Outcome<SchoolProgramme> publishForm(
            SchoolProgrammeId id, String form, String program, Actor actor, Change change) {
        return programmes.change(
                id,
                SchoolProgrammeAction.WRITE,
                actor,
                change,
                programme -> programme.teachers().publish(form, program, today(programme)));
    }

    /** A teacher chooses for oneself. */
    public Outcome<SchoolProgramme> choose(SchoolProgrammeId id, String form, Actor actor, Change change) {
        return programmes.change(
                id,
                SchoolProgrammeAction.ANSWER,
                actor,
                change,
                programme -> programme
                        .teachers()
                        .choose(
                                self(actor),
                                form,
                                programmes.teachers(programme.schoolId()).keySet(),
                                today(programme)));
    }

    /** A teacher acknowledges for oneself. */
    public Outcome<SchoolProgramme> acquaint(SchoolProgrammeId id, String form, Actor actor, Change change) {
        return programmes.change(
                id,
                SchoolProgrammeAction.ANSWER,
                actor,
                change,
                programme -> programme
                        .teachers()
                        .acquaint(
                                self(actor),
                                form,
                                programmes.teachers(programme.schoolId()).keySet(),
                                today(programme)));
    }

    private Outcome<SchoolProgramme> atStage(
            SchoolProgrammeId id,
            StageId stage,
            Actor actor,
            Change change,
            Function<SchoolProgramme, Decision<ProgrammeEvent>> decide) {
        return programmes.change(id, SchoolProgrammeAction.WRITE, actor, change, programme -> {
            if (programme.content().stage(stage).isEmpty()) {
                throw Problems.notFound();
            }
            return decide.apply(programme);
        });
    }

    private Outcome<SchoolProgramme> atTask(
            SchoolProgrammeId id,
            TaskId task,
            SchoolProgrammeAction action,
            Actor actor,
            Change change,
            Function<SchoolProgramme, Decision<ProgrammeEvent>> decide) {
        return programmes.change(id, action, actor, change, programme -> {
            if (programme.content().task(task).isEmpty()) {
                throw Problems.notFound();
            }
            return decide.apply(programme);
        });
    }

    private LocalDate today(SchoolProgramme programme) {
        return programmes.today(programme.schoolId());
    }

    private static UUID self(Actor actor) {
        return Objects.requireNonNull(actor.staffId(), "answers are for oneself");
    }
}
