package org.metodika.program.learningsessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a learning session. */
public sealed interface LearningSessionEvent {

    /** Запланировано. */
    record Planned(
            UUID id,
            @Nullable String schoolId,
            @Nullable UUID organisedBy,
            SessionFacts facts,
            SessionSlot slot,
            String timeZone)
            implements LearningSessionEvent {}

    /** Изменены сведения. */
    record Changed(SessionFacts facts) implements LearningSessionEvent {}

    /** Перенесено, или отложено. */
    record Postponed(LearningSession.Postponement postponement) implements LearningSessionEvent {}

    /** Отменено. */
    record Cancelled(LocalDate on, String reason) implements LearningSessionEvent {}

    /** Проведено. */
    record Held(LocalDate on) implements LearningSessionEvent {}

    /** Записаны участники. */
    record Registered(List<Participant> participants) implements LearningSessionEvent {}

    /** Запись снята. */
    record RegistrationWithdrawn(UUID person) implements LearningSessionEvent {}

    /** Запись окончена увольнением. */
    record EndedByDismissal(UUID person, LocalDate lastDay) implements LearningSessionEvent {}

    /**
     * Отмечено участие.
     *
     * @param marks who was there and who was not
     * @param unregistered who came without a registration
     */
    record AttendanceRecorded(Map<UUID, Presence> marks, List<Participant> unregistered)
            implements LearningSessionEvent {}
}
