package org.metodika.program.trainingrequests;

import java.time.LocalDate;

/** What happens to a training request. */
public sealed interface TrainingRequestEvent {

    /** Сделан: by a conclusion, or by an organisation. */
    record Made(TrainingRequest request) implements TrainingRequestEvent {}

    /** Вошёл в кампанию, которая была открыта. */
    record EnteredCampaign(int year) implements TrainingRequestEvent {}

    /** Тема изменена. */
    record TopicChanged(String topic) implements TrainingRequestEvent {}

    /** Приоритет изменён. */
    record Prioritised(RequestPriority priority) implements TrainingRequestEvent {}

    /** Что сделал с ним план. */
    record Placed(Placement placement) implements TrainingRequestEvent {}

    /** Исполнен или отклонён. */
    record Ended(TrainingRequest.Status outcome, TrainingRequest.Settlement settlement)
            implements TrainingRequestEvent {}

    /** Закончился с увольнением учителя. */
    record EndedByDismissal(LocalDate on) implements TrainingRequestEvent {}
}
