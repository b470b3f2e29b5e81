package org.metodika.contracts.checkpoint;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class CheckpointCatalogue {

    /** Events of checkpoint aggregates. */
    public static final Topic CHECKPOINT_EVENTS = Topic.events("checkpoint", "monitoring-service");

    /** Present content of checkpoint aggregates. */
    public static final Topic CHECKPOINT_STATES = Topic.state("checkpoint", "monitoring-service");

    public static final MessageType<CheckpointPlanned> CHECKPOINT_PLANNED =
            new MessageType<>("org.metodika.checkpoint.planned.v1", CheckpointPlanned.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointSelfMarked> CHECKPOINT_SELF_MARKED =
            new MessageType<>("org.metodika.checkpoint.self-marked.v1", CheckpointSelfMarked.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointPassed> CHECKPOINT_PASSED =
            new MessageType<>("org.metodika.checkpoint.passed.v1", CheckpointPassed.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointPassedOnPaper> CHECKPOINT_PASSED_ON_PAPER = new MessageType<>(
            "org.metodika.checkpoint.passed-on-paper.v1", CheckpointPassedOnPaper.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointDeadlineMissed> CHECKPOINT_DEADLINE_MISSED = new MessageType<>(
            "org.metodika.checkpoint.deadline-missed.v1", CheckpointDeadlineMissed.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointOverdueOnTransfer> CHECKPOINT_OVERDUE_ON_TRANSFER = new MessageType<>(
            "org.metodika.checkpoint.overdue-on-transfer.v1", CheckpointOverdueOnTransfer.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointResultAnnulled> CHECKPOINT_RESULT_ANNULLED = new MessageType<>(
            "org.metodika.checkpoint.result-annulled.v1", CheckpointResultAnnulled.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointReplanned> CHECKPOINT_REPLANNED =
            new MessageType<>("org.metodika.checkpoint.replanned.v1", CheckpointReplanned.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointReportHandedIn> CHECKPOINT_REPORT_HANDED_IN = new MessageType<>(
            "org.metodika.checkpoint.report-handed-in.v1", CheckpointReportHandedIn.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointReportFileAttached> CHECKPOINT_REPORT_FILE_ATTACHED = new MessageType<>(
            "org.metodika.checkpoint.report-file-attached.v1", CheckpointReportFileAttached.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointReportFileRemoved> CHECKPOINT_REPORT_FILE_REMOVED = new MessageType<>(
            "org.metodika.checkpoint.report-file-removed.v1", CheckpointReportFileRemoved.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointReturned> CHECKPOINT_RETURNED =
            new MessageType<>("org.metodika.checkpoint.returned.v1", CheckpointReturned.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointPostponed> CHECKPOINT_POSTPONED =
            new MessageType<>("org.metodika.checkpoint.postponed.v1", CheckpointPostponed.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointCarriedOver> CHECKPOINT_CARRIED_OVER = new MessageType<>(
            "org.metodika.checkpoint.carried-over.v1", CheckpointCarriedOver.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointReminded> CHECKPOINT_REMINDED =
            new MessageType<>("org.metodika.checkpoint.reminded.v1", CheckpointReminded.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointEscalated> CHECKPOINT_ESCALATED =
            new MessageType<>("org.metodika.checkpoint.escalated.v1", CheckpointEscalated.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointViolationFound> CHECKPOINT_VIOLATION_FOUND = new MessageType<>(
            "org.metodika.checkpoint.violation-found.v1", CheckpointViolationFound.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointViolationSettled> CHECKPOINT_VIOLATION_SETTLED = new MessageType<>(
            "org.metodika.checkpoint.violation-settled.v1", CheckpointViolationSettled.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointViolationAnnulled> CHECKPOINT_VIOLATION_ANNULLED = new MessageType<>(
            "org.metodika.checkpoint.violation-annulled.v1", CheckpointViolationAnnulled.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointCancelled> CHECKPOINT_CANCELLED =
            new MessageType<>("org.metodika.checkpoint.cancelled.v1", CheckpointCancelled.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointState> CHECKPOINT_STATE =
            new MessageType<>("org.metodika.checkpoint.state.v1", CheckpointState.class, CHECKPOINT_STATES);

    public static final MessageType<CheckpointStateInFull> CHECKPOINT_STATE_IN_FULL =
            new MessageType<>("org.metodika.checkpoint.state.v2", CheckpointStateInFull.class, CHECKPOINT_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            CHECKPOINT_PLANNED,
            CHECKPOINT_SELF_MARKED,
            CHECKPOINT_PASSED,
            CHECKPOINT_PASSED_ON_PAPER,
            CHECKPOINT_DEADLINE_MISSED,
            CHECKPOINT_OVERDUE_ON_TRANSFER,
            CHECKPOINT_RESULT_ANNULLED,
            CHECKPOINT_REPLANNED,
            CHECKPOINT_REPORT_HANDED_IN,
            CHECKPOINT_REPORT_FILE_ATTACHED,
            CHECKPOINT_REPORT_FILE_REMOVED,
            CHECKPOINT_RETURNED,
            CHECKPOINT_POSTPONED,
            CHECKPOINT_CARRIED_OVER,
            CHECKPOINT_REMINDED,
            CHECKPOINT_ESCALATED,
            CHECKPOINT_VIOLATION_FOUND,
            CHECKPOINT_VIOLATION_SETTLED,
            CHECKPOINT_VIOLATION_ANNULLED,
            CHECKPOINT_CANCELLED,
            CHECKPOINT_STATE,
            CHECKPOINT_STATE_IN_FULL);

    private CheckpointCatalogue() {}
}
