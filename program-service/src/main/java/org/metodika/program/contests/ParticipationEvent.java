package org.metodika.program.contests;

import java.time.LocalDate;
import java.util.UUID;

/** What happens to a participation. */
public sealed interface ParticipationEvent {

    /** Запланировано. */
    record Planned(UUID id, String schoolId, UUID teacher, Entry entry) implements ParticipationEvent {}

    /** Изменено. */
    record Changed(Entry entry) implements ParticipationEvent {}

    /** Состоялось. */
    record TookPlace(LocalDate on) implements ParticipationEvent {}

    /** Записан или исправлен итог. */
    record ResultRecorded(Participation.Outcome outcome) implements ParticipationEvent {}

    /** Отказ. */
    record Withdrawn(Participation.Withdrawal withdrawal) implements ParticipationEvent {}

    /** Закончилось с увольнением педагога, который ещё не участвовал. */
    record EndedByDismissal(LocalDate on) implements ParticipationEvent {}
}
