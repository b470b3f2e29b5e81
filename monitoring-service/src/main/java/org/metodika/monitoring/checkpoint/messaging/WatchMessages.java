package org.metodika.monitoring.checkpoint.messaging;

import org.metodika.contracts.checkpoint.CheckpointCarriedOver;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointEscalated;
import org.metodika.contracts.checkpoint.CheckpointReminded;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.checkpoint.domain.Escalation;
import org.metodika.monitoring.checkpoint.domain.Plan;
import org.metodika.monitoring.checkpoint.domain.Postponement;
import org.metodika.monitoring.checkpoint.domain.Reminder;

/** What the days bring to a checkpoint, as messages of the contract. */
final class WatchMessages {

    private WatchMessages() {}

    static Message<?> carriedOver(Plan plan, Postponement toWorkingDay) {
        return new Message<>(
                CheckpointCatalogue.CHECKPOINT_CARRIED_OVER,
                new CheckpointCarriedOver(
                        plan.id().value(),
                        plan.programId().value(),
                        plan.schoolId(),
                        plan.teacherId().value(),
                        plan.stageId().value(),
                        toWorkingDay.until(),
                        toWorkingDay.before(),
                        toWorkingDay.postponedOn()));
    }

    static Message<?> reminded(Plan plan, Reminder reminder) {
        return new Message<>(
                CheckpointCatalogue.CHECKPOINT_REMINDED,
                new CheckpointReminded(
                        plan.id().value(),
                        plan.programId().value(),
                        plan.schoolId(),
                        plan.teacherId().value(),
                        plan.stageId().value(),
                        reminder.about().name(),
                        reminder.due(),
                        reminder.daysBefore(),
                        reminder.on()));
    }

    static Message<?> escalated(Plan plan, Escalation escalation) {
        return new Message<>(
                CheckpointCatalogue.CHECKPOINT_ESCALATED,
                new CheckpointEscalated(
                        plan.id().value(),
                        plan.programId().value(),
                        plan.schoolId(),
                        plan.teacherId().value(),
                        plan.stageId().value(),
                        escalation.about().name(),
                        escalation.due(),
                        escalation.level().name(),
                        escalation.on()));
    }
}
