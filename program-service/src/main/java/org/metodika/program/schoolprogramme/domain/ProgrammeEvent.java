package org.metodika.program.schoolprogramme.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a school programme. */
public sealed interface ProgrammeEvent {

    /** Составлен проект. */
    record Drafted(
            SchoolProgrammeId id, String schoolId, @Nullable TemplateRef template, LocalDate on, Content content)
            implements ProgrammeEvent {}

    /** Содержание изменено. */
    record ContentChanged(Content content) implements ProgrammeEvent {}

    /** Отозвана. */
    record Withdrawn(String reason) implements ProgrammeEvent {}

    /** Принята педагогическим советом и утверждена приказом. */
    record Approved(UUID meetingId, OrderOfHead order, LocalDate on) implements ProgrammeEvent {}

    /** Утверждение аннулировано. */
    record ApprovalAnnulled(OrderOfHead order, String reason) implements ProgrammeEvent {}

    /** Этап открыт. */
    record StageOpened(StageId stage, LocalDate on) implements ProgrammeEvent {}

    /** Этап завершён. */
    record StageClosed(
            StageId stage,
            LocalDate on,
            int withoutChoice,
            @Nullable String reason) implements ProgrammeEvent {}

    /** Этап открыт снова. */
    record StageReopened(StageId stage, LocalDate on, String reason) implements ProgrammeEvent {}

    /** Задача добавлена. */
    record TaskAdded(StageId stage, Task task) implements ProgrammeEvent {}

    /** Задача поручена. */
    record TaskAssigned(
            StageId stage,
            TaskId task,
            List<UUID> responsibles,
            @Nullable LocalDate deadline) implements ProgrammeEvent {
        public TaskAssigned {
            responsibles = List.copyOf(responsibles);
        }
    }

    /** Задача выполнена. */
    record TaskDone(StageId stage, TaskId task, TaskStatus.Done how) implements ProgrammeEvent {}

    /** От задачи отказались. */
    record TaskWaived(StageId stage, TaskId task, TaskStatus.Waived how) implements ProgrammeEvent {}

    /** Задача снова в плане. */
    record TaskReopened(StageId stage, TaskId task, String reason) implements ProgrammeEvent {}

    /** Программа формы опубликована, или опубликована в новой редакции: everybody is to be acquainted with it anew. */
    record FormPublished(String form, String program, LocalDate on) implements ProgrammeEvent {}

    /** Форма выбрана. */
    record FormChosen(
            Choice choice, FormType type, @Nullable String before) implements ProgrammeEvent {}

    /** Педагог ознакомлен. */
    record Acquainted(Acquaintance acquaintance) implements ProgrammeEvent {}

    /** Замечание к программе семинара. */
    record SeminarDiscussed(StageId stage, TaskId task, Seminar.Comment comment) implements ProgrammeEvent {}

    /** Решение по программе семинара. */
    record SeminarDecided(StageId stage, TaskId task, Seminar.Verdict verdict) implements ProgrammeEvent {}
}
