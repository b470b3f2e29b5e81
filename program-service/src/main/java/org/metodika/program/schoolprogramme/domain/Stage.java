package org.metodika.program.schoolprogramme.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Этап программы (A08).
 *
 * @param code code in the template; null for a stage that the school added
 * @param title название: one source calls the second stage «Обучающие семинары» and «стартовый», so schools may rename it
 * @param goal цель этапа (A09)
 * @param participants whose tasks it may have (A10)
 */
public record Stage(
        StageId id,
        @Nullable String code,
        String title,
        String goal,
        List<Participant> participants,
        List<Task> tasks,
        StageStatus status) {

    public Stage {
        participants = List.copyOf(participants);
        tasks = List.copyOf(tasks);
    }

    public boolean isOpen() {
        return status instanceof StageStatus.Open;
    }

    public boolean isClosed() {
        return status instanceof StageStatus.Closed;
    }

    public boolean isPlanned() {
        return status instanceof StageStatus.Planned;
    }

    Stage with(StageStatus next) {
        return new Stage(id, code, title, goal, participants, tasks, next);
    }

    Stage with(List<Task> changed) {
        return new Stage(id, code, title, goal, participants, changed, status);
    }
}
