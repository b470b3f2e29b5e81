package org.metodika.program.trainingrequests;

import java.time.LocalDate;

/** What happens to a training request. */
public sealed interface TrainingRequestEvent {

    /** Сделан. */
    record Made(TrainingRequest request) implements TrainingRequestEvent {}

    /** Тема изменена. */
    record TopicChanged(String topic) implements TrainingRequestEvent {}

    /** Исполнен или отклонён. */
    record Ended(TrainingRequest.Status outcome, TrainingRequest.Settlement settlement)
            implements TrainingRequestEvent {}

    /** Закончился с увольнением учителя. */
    record EndedByDismissal(LocalDate on) implements TrainingRequestEvent {}
}
