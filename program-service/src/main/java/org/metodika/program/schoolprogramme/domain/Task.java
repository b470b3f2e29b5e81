package org.metodika.program.schoolprogramme.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Содержание деятельности участника на этапе: an entry of a cell of the matrix (A10).
 *
 * @param code code in the template; null for what the school added
 * @param learningKind вид обучения (A05); null where it is none
 * @param goals codes of the goals that it serves (A04)
 * @param obligatory whether the stage is not closed while it is planned
 * @param responsibles ответственные: staff of the school, up to 20
 * @param deadline срок
 * @param partnerId социальный партнёр (A07), by the id of the register of partners; free
 * @param seminar discussion of the programme of a seminar (A17); null while nobody spoke
 */
public record Task(
        TaskId id,
        @Nullable String code,
        Participant participant,
        String title,
        @Nullable String learningKind,
        List<String> goals,
        boolean obligatory,
        List<UUID> responsibles,
        @Nullable LocalDate deadline,
        @Nullable UUID partnerId,
        TaskStatus status,
        @Nullable Seminar seminar) {

    public Task {
        goals = List.copyOf(goals);
        responsibles = List.copyOf(responsibles);
    }

    /** Whether the stage waits for it. */
    public boolean isOpenObligation() {
        return obligatory && isPlanned();
    }

    public boolean isPlanned() {
        return status instanceof TaskStatus.Planned;
    }

    Task with(TaskStatus next) {
        return new Task(
                id,
                code,
                participant,
                title,
                learningKind,
                goals,
                obligatory,
                responsibles,
                deadline,
                partnerId,
                next,
                seminar);
    }

    Task assigned(List<UUID> people, @Nullable LocalDate until) {
        return new Task(
                id,
                code,
                participant,
                title,
                learningKind,
                goals,
                obligatory,
                people,
                until,
                partnerId,
                status,
                seminar);
    }

    Task discussed(Seminar next) {
        return new Task(
                id,
                code,
                participant,
                title,
                learningKind,
                goals,
                obligatory,
                responsibles,
                deadline,
                partnerId,
                status,
                next);
    }
}
