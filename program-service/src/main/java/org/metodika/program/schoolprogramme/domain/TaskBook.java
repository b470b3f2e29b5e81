package org.metodika.program.schoolprogramme.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;

/** Decides what happens to the tasks in the cells of the matrix (A10); stage and task of a command are of the programme. */
public record TaskBook(SchoolProgramme programme) {

    private static final int SEMINAR_STAGE = 2;
    private static final int MOST_COMMENTS = 500;

    /** Adds a task to a stage of an approved programme that is not closed; a draft is edited as a whole. */
    public Decision<ProgrammeEvent> add(StageId id, Task task, ProgrammeSurroundings now) {
        if (!programme.isApproved()) {
            return Decision.rejected(new ProgrammeRejection.SchoolProgrammeNotApproved());
        }
        Stage stage = programme.content().stage(id).orElseThrow();
        if (stage.isClosed()) {
            return Decision.rejected(new ProgrammeRejection.StageIsClosed(stage.title()));
        }
        List<Flaw> flaws = new ArrayList<>(ContentCheck.flaws(programme.content(), stage, task, now));
        if (stage.tasks().size() >= ContentCheck.MOST_TASKS) {
            flaws.add(Flaw.at("", "too-many", ContentCheck.MOST_TASKS));
        }
        return flaws.isEmpty()
                ? Decision.accepted(new ProgrammeEvent.TaskAdded(id, task))
                : Decision.rejected(new ProgrammeRejection.SchoolProgrammeInvalid(flaws));
    }

    /** Says who answers for a planned task, and until when. */
    public Decision<ProgrammeEvent> assign(
            TaskId id, List<UUID> responsibles, @Nullable LocalDate deadline, ProgrammeSurroundings now) {
        if (!programme.isApproved() && !programme.isDraft()) {
            return Decision.rejected(new ProgrammeRejection.SchoolProgrammeNotApproved());
        }
        Task task = task(id);
        if (!task.isPlanned()) {
            return Decision.rejected(new ProgrammeRejection.TaskNotPlanned());
        }
        if (stageOf(id).isClosed()) {
            return Decision.rejected(
                    new ProgrammeRejection.StageIsClosed(stageOf(id).title()));
        }
        List<Flaw> flaws = ContentCheck.people("", responsibles, now);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new ProgrammeRejection.SchoolProgrammeInvalid(flaws));
        }
        return task.responsibles().equals(responsibles) && Objects.equals(task.deadline(), deadline)
                ? Decision.nothingToDo()
                : Decision.accepted(new ProgrammeEvent.TaskAssigned(stageOf(id).id(), id, responsibles, deadline));
    }

    /** Records that a task of the open stage was done. */
    public Decision<ProgrammeEvent> done(TaskId id, TaskStatus.Done how, LocalDate today) {
        Stage stage = stageOf(id);
        if (!stage.isOpen()) {
            return Decision.rejected(new ProgrammeRejection.StageNotOpen(stage.title()));
        }
        if (!task(id).isPlanned()) {
            return Decision.rejected(new ProgrammeRejection.TaskNotPlanned());
        }
        if (how.outcome().isBlank()) {
            return Decision.rejected(
                    new ProgrammeRejection.SchoolProgrammeInvalid(List.of(Flaw.at("/outcome", "not-blank"))));
        }
        LocalDate opened = Objects.requireNonNull(stage.status().opening());
        return how.on().isBefore(opened) || how.on().isAfter(today)
                ? Decision.rejected(new ProgrammeRejection.TaskDateImpossible(opened, today))
                : Decision.accepted(new ProgrammeEvent.TaskDone(stage.id(), id, how));
    }

    /** Does without a task of the open stage, with a reason. */
    public Decision<ProgrammeEvent> waive(TaskId id, TaskStatus.Waived how) {
        Stage stage = stageOf(id);
        if (!stage.isOpen()) {
            return Decision.rejected(new ProgrammeRejection.StageNotOpen(stage.title()));
        }
        if (!task(id).isPlanned()) {
            return Decision.rejected(new ProgrammeRejection.TaskNotPlanned());
        }
        return how.reason().isBlank()
                ? Decision.rejected(new ProgrammeRejection.ProgrammeReasonMissing())
                : Decision.accepted(new ProgrammeEvent.TaskWaived(stage.id(), id, how));
    }

    /** Plans a task again that was done or waived by mistake, while its stage is open. */
    public Decision<ProgrammeEvent> reopen(TaskId id, String reason) {
        Stage stage = stageOf(id);
        if (!stage.isOpen()) {
            return Decision.rejected(new ProgrammeRejection.StageNotOpen(stage.title()));
        }
        if (task(id).isPlanned()) {
            return Decision.rejected(new ProgrammeRejection.TaskStillPlanned());
        }
        return reason.isBlank()
                ? Decision.rejected(new ProgrammeRejection.ProgrammeReasonMissing())
                : Decision.accepted(new ProgrammeEvent.TaskReopened(stage.id(), id, reason));
    }

    /** Speaks in the discussion of a seminar programme (A17). */
    public Decision<ProgrammeEvent> discuss(TaskId id, Seminar.Comment comment) {
        if (!isSeminar(id)) {
            return Decision.rejected(new ProgrammeRejection.TaskIsNoSeminar());
        }
        Stage stage = stageOf(id);
        if (!stage.isOpen()) {
            return Decision.rejected(new ProgrammeRejection.StageNotOpen(stage.title()));
        }
        if (comment.text().isBlank()) {
            return Decision.rejected(
                    new ProgrammeRejection.SchoolProgrammeInvalid(List.of(Flaw.at("/text", "not-blank"))));
        }
        return seminar(task(id)).comments().size() >= MOST_COMMENTS
                ? Decision.rejected(new ProgrammeRejection.DiscussionFull(MOST_COMMENTS))
                : Decision.accepted(new ProgrammeEvent.SeminarDiscussed(stage.id(), id, comment));
    }

    /** Approves or returns a seminar programme (A17); what is returned says what is to be changed. */
    public Decision<ProgrammeEvent> decide(TaskId id, Seminar.Verdict verdict) {
        if (!isSeminar(id)) {
            return Decision.rejected(new ProgrammeRejection.TaskIsNoSeminar());
        }
        Stage stage = stageOf(id);
        if (!stage.isOpen()) {
            return Decision.rejected(new ProgrammeRejection.StageNotOpen(stage.title()));
        }
        return verdict.ruling() == Seminar.Ruling.RETURNED && verdict.note().isBlank()
                ? Decision.rejected(
                        new ProgrammeRejection.SchoolProgrammeInvalid(List.of(Flaw.at("/note", "not-blank"))))
                : Decision.accepted(new ProgrammeEvent.SeminarDecided(stage.id(), id, verdict));
    }

    /** Whether the task is a seminar: a methodical event of the second stage. */
    public boolean isSeminar(TaskId id) {
        return LearningKind.METHODICAL_EVENT.equals(task(id).learningKind())
                && programme.content().ordinal(stageOf(id).id()) == SEMINAR_STAGE;
    }

    static Seminar seminar(Task task) {
        return Objects.requireNonNullElse(task.seminar(), Seminar.SILENT);
    }

    private Task task(TaskId id) {
        return programme.content().task(id).orElseThrow();
    }

    private Stage stageOf(TaskId id) {
        return programme.content().stageOf(id).orElseThrow();
    }
}
