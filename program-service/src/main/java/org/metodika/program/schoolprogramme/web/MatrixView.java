package org.metodika.program.schoolprogramme.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.schoolprogramme.domain.Participant;
import org.metodika.program.schoolprogramme.domain.SchoolProgramme;
import org.metodika.program.schoolprogramme.domain.Stage;
import org.metodika.program.schoolprogramme.domain.StageId;
import org.metodika.program.schoolprogramme.domain.Task;
import org.metodika.program.schoolprogramme.domain.TaskId;
import org.metodika.program.schoolprogramme.domain.TaskStatus;

/** «Участники — содержание деятельности»: participants down, stages across, tasks with their states in the cells (A10). */
record MatrixView(List<SchoolProgrammeView.ProgrammeStageView> stages, List<MatrixRow> rows) {

    /** A participant with a cell per stage. */
    record MatrixRow(Participant participant, List<MatrixCell> cells) {}

    /**
     * A cell.
     *
     * @param participates whether this stage has this participant
     * @param overdue planned tasks whose deadline has passed
     */
    record MatrixCell(
            StageId stageId,
            boolean participates,
            int planned,
            int done,
            int waived,
            int overdue,
            List<MatrixTask> tasks) {}

    /** Somebody who answers for a task. */
    record MatrixPerson(UUID id, @Nullable String name) {}

    /**
     * A task with its state.
     *
     * @param byId who recorded it
     * @param on when it was done or waived
     * @param outcome what came of it, or why it was waived
     */
    record MatrixTask(
            TaskId id,
            String title,
            @Nullable String learningKind,
            List<String> goals,
            boolean obligatory,
            List<MatrixPerson> responsibles,
            @Nullable LocalDate deadline,
            boolean overdue,
            @Nullable UUID partnerId,
            TaskStatus.Name status,
            @Nullable UUID byId,
            @Nullable LocalDate on,
            @Nullable String outcome,
            @Nullable String reopenedBecause) {

        static MatrixTask of(Task task, Map<UUID, String> names, LocalDate today) {
            return new MatrixTask(
                    task.id(),
                    task.title(),
                    task.learningKind(),
                    task.goals(),
                    task.obligatory(),
                    task.responsibles().stream()
                            .map(id -> new MatrixPerson(id, names.get(id)))
                            .toList(),
                    task.deadline(),
                    isOverdue(task, today),
                    task.partnerId(),
                    task.status().asName(),
                    switch (task.status()) {
                        case TaskStatus.Planned _ -> null;
                        case TaskStatus.Done done -> done.by();
                        case TaskStatus.Waived waived -> waived.by();
                    },
                    switch (task.status()) {
                        case TaskStatus.Planned _ -> null;
                        case TaskStatus.Done done -> done.on();
                        case TaskStatus.Waived waived -> waived.on();
                    },
                    switch (task.status()) {
                        case TaskStatus.Planned _ -> null;
                        case TaskStatus.Done done -> done.outcome();
                        case TaskStatus.Waived waived -> waived.reason();
                    },
                    task.status() instanceof TaskStatus.Planned planned ? planned.reopenedBecause() : null);
        }
    }

    static boolean isOverdue(Task task, LocalDate today) {
        LocalDate deadline = task.deadline();
        return task.isPlanned() && deadline != null && deadline.isBefore(today);
    }

    static MatrixView of(SchoolProgramme programme, Map<UUID, String> names, LocalDate today) {
        List<Stage> stages = programme.content().stages();
        return new MatrixView(
                stages.stream()
                        .map(stage -> SchoolProgrammeView.ProgrammeStageView.of(
                                stage, programme.content().ordinal(stage.id())))
                        .toList(),
                Arrays.stream(Participant.values())
                        .map(participant -> new MatrixRow(
                                participant,
                                stages.stream()
                                        .map(stage -> cell(stage, participant, names, today))
                                        .toList()))
                        .toList());
    }

    private static MatrixCell cell(Stage stage, Participant participant, Map<UUID, String> names, LocalDate today) {
        List<MatrixTask> tasks = stage.tasks().stream()
                .filter(task -> task.participant() == participant)
                .map(task -> MatrixTask.of(task, names, today))
                .toList();
        return new MatrixCell(
                stage.id(),
                stage.participants().contains(participant),
                count(tasks, TaskStatus.Name.PLANNED),
                count(tasks, TaskStatus.Name.DONE),
                count(tasks, TaskStatus.Name.WAIVED),
                (int) tasks.stream().filter(MatrixTask::overdue).count(),
                tasks);
    }

    private static int count(List<MatrixTask> tasks, TaskStatus.Name status) {
        return (int) tasks.stream().filter(task -> task.status() == status).count();
    }
}
