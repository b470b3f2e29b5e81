package org.metodika.monitoring.checkpoint.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointViolation;
import org.metodika.contracts.checkpoint.CheckpointViolationAnnulled;
import org.metodika.contracts.checkpoint.CheckpointViolationFound;
import org.metodika.contracts.checkpoint.CheckpointViolationSettled;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.checkpoint.domain.CheckpointEvent;
import org.metodika.monitoring.checkpoint.domain.Plan;
import org.metodika.monitoring.checkpoint.domain.Violation;
import org.metodika.monitoring.ids.StaffId;

/** Violations as messages of the contract; why one was annulled stays here (B08). */
final class ViolationMessages {

    private ViolationMessages() {}

    static Message<?> found(Plan plan, int number, CheckpointEvent.ViolationFound found) {
        return new Message<>(
                CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND,
                new CheckpointViolationFound(
                        plan.id().value(),
                        plan.programId().value(),
                        plan.schoolId(),
                        plan.teacherId().value(),
                        plan.stageId().value(),
                        number,
                        found.kind().name(),
                        found.due(),
                        found.foundOn(),
                        person(found.foundBy())));
    }

    static Message<?> settled(Plan plan, Violation violation, CheckpointEvent.ViolationSettled settled) {
        return new Message<>(
                CheckpointCatalogue.CHECKPOINT_VIOLATION_SETTLED,
                new CheckpointViolationSettled(
                        plan.id().value(),
                        plan.programId().value(),
                        plan.schoolId(),
                        plan.teacherId().value(),
                        plan.stageId().value(),
                        settled.number(),
                        violation.kind().name(),
                        violation.due(),
                        settled.settlement().on(),
                        settled.settlement().cure().name()));
    }

    static Message<?> annulled(Plan plan, Violation violation, CheckpointEvent.ViolationAnnulled annulled) {
        return new Message<>(
                CheckpointCatalogue.CHECKPOINT_VIOLATION_ANNULLED,
                new CheckpointViolationAnnulled(
                        plan.id().value(),
                        plan.programId().value(),
                        plan.schoolId(),
                        plan.teacherId().value(),
                        plan.stageId().value(),
                        annulled.number(),
                        violation.kind().name(),
                        violation.due(),
                        annulled.annulment().on(),
                        person(annulled.annulment().by())));
    }

    static CheckpointViolation content(Violation violation) {
        Violation.Settlement settled = violation.settled();
        Violation.Annulment annulled = violation.annulled();
        return new CheckpointViolation(
                violation.kind().name(),
                violation.due(),
                violation.foundOn(),
                settled == null ? null : settled.on(),
                settled == null ? null : settled.cure().name(),
                annulled == null ? null : annulled.on());
    }

    private static @Nullable UUID person(@Nullable StaffId id) {
        return id == null ? null : id.value();
    }
}
