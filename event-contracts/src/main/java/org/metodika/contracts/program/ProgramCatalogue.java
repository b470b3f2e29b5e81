package org.metodika.contracts.program;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class ProgramCatalogue {

    /** Events of program aggregates. */
    public static final Topic PROGRAM_EVENTS = Topic.events("program", "program-service");

    /** Present content of program aggregates. */
    public static final Topic PROGRAM_STATES = Topic.state("program", "program-service");

    public static final MessageType<ProgramDrafted> PROGRAM_DRAFTED =
            new MessageType<>("org.metodika.program.drafted.v1", ProgramDrafted.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramContentChanged> PROGRAM_CONTENT_CHANGED =
            new MessageType<>("org.metodika.program.content-changed.v1", ProgramContentChanged.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramDeficitDeferred> PROGRAM_DEFICIT_DEFERRED =
            new MessageType<>("org.metodika.program.deficit-deferred.v1", ProgramDeficitDeferred.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramDeferralLifted> PROGRAM_DEFERRAL_LIFTED =
            new MessageType<>("org.metodika.program.deferral-lifted.v1", ProgramDeferralLifted.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramSubmitted> PROGRAM_SUBMITTED =
            new MessageType<>("org.metodika.program.submitted.v1", ProgramSubmitted.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramReturned> PROGRAM_RETURNED =
            new MessageType<>("org.metodika.program.returned.v1", ProgramReturned.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramApproved> PROGRAM_APPROVED =
            new MessageType<>("org.metodika.program.approved.v1", ProgramApproved.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramTransferred> PROGRAM_TRANSFERRED =
            new MessageType<>("org.metodika.program.transferred.v1", ProgramTransferred.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramApprovalAnnulled> PROGRAM_APPROVAL_ANNULLED = new MessageType<>(
            "org.metodika.program.approval-annulled.v1", ProgramApprovalAnnulled.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramStarted> PROGRAM_STARTED =
            new MessageType<>("org.metodika.program.started.v1", ProgramStarted.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramActivityReported> PROGRAM_ACTIVITY_REPORTED = new MessageType<>(
            "org.metodika.program.activity-reported.v1", ProgramActivityReported.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramActivityDone> PROGRAM_ACTIVITY_DONE =
            new MessageType<>("org.metodika.program.activity-done.v1", ProgramActivityDone.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramActivityWaived> PROGRAM_ACTIVITY_WAIVED =
            new MessageType<>("org.metodika.program.activity-waived.v1", ProgramActivityWaived.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramActivityReopened> PROGRAM_ACTIVITY_REOPENED = new MessageType<>(
            "org.metodika.program.activity-reopened.v1", ProgramActivityReopened.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramStagePassed> PROGRAM_STAGE_PASSED =
            new MessageType<>("org.metodika.program.stage-passed.v1", ProgramStagePassed.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramStageWaived> PROGRAM_STAGE_WAIVED =
            new MessageType<>("org.metodika.program.stage-waived.v1", ProgramStageWaived.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramStageReopened> PROGRAM_STAGE_REOPENED =
            new MessageType<>("org.metodika.program.stage-reopened.v1", ProgramStageReopened.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramStageReinstated> PROGRAM_STAGE_REINSTATED =
            new MessageType<>("org.metodika.program.stage-reinstated.v1", ProgramStageReinstated.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramSpendingRecorded> PROGRAM_SPENDING_RECORDED = new MessageType<>(
            "org.metodika.program.spending-recorded.v1", ProgramSpendingRecorded.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramAssigned> PROGRAM_ASSIGNED =
            new MessageType<>("org.metodika.program.assigned.v1", ProgramAssigned.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramAmendmentOpened> PROGRAM_AMENDMENT_OPENED =
            new MessageType<>("org.metodika.program.amendment-opened.v1", ProgramAmendmentOpened.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramAmendmentChanged> PROGRAM_AMENDMENT_CHANGED = new MessageType<>(
            "org.metodika.program.amendment-changed.v1", ProgramAmendmentChanged.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramAmendmentRejected> PROGRAM_AMENDMENT_REJECTED = new MessageType<>(
            "org.metodika.program.amendment-rejected.v1", ProgramAmendmentRejected.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramAmended> PROGRAM_AMENDED =
            new MessageType<>("org.metodika.program.amended.v1", ProgramAmended.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramCompleted> PROGRAM_COMPLETED =
            new MessageType<>("org.metodika.program.completed.v1", ProgramCompleted.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramCompletionAnnulled> PROGRAM_COMPLETION_ANNULLED = new MessageType<>(
            "org.metodika.program.completion-annulled.v1", ProgramCompletionAnnulled.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramStopped> PROGRAM_STOPPED =
            new MessageType<>("org.metodika.program.stopped.v1", ProgramStopped.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramStopAnnulled> PROGRAM_STOP_ANNULLED =
            new MessageType<>("org.metodika.program.stop-annulled.v1", ProgramStopAnnulled.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramWithdrawn> PROGRAM_WITHDRAWN =
            new MessageType<>("org.metodika.program.withdrawn.v1", ProgramWithdrawn.class, PROGRAM_EVENTS);

    public static final MessageType<ProgramState> PROGRAM_STATE =
            new MessageType<>("org.metodika.program.state.v1", ProgramState.class, PROGRAM_STATES);

    /** Beside {@link #PROGRAM_STATE}: the present content of programs that were transferred from paper. */
    public static final MessageType<TransferredProgramState> TRANSFERRED_PROGRAM_STATE =
            new MessageType<>("org.metodika.program.state.v2", TransferredProgramState.class, PROGRAM_STATES);

    /** The present content of programs since they have a life after the order; the first two versions are read only. */
    public static final MessageType<ProgramStateInFull> PROGRAM_STATE_IN_FULL =
            new MessageType<>("org.metodika.program.state.v3", ProgramStateInFull.class, PROGRAM_STATES);

    /** In place of {@link #PROGRAM_STATE_IN_FULL} for as long as an amendment is open. */
    public static final MessageType<ProgramStateAmending> PROGRAM_STATE_AMENDING =
            new MessageType<>("org.metodika.program.state.v4", ProgramStateAmending.class, PROGRAM_STATES);

    public static final MessageType<ProgramControlAnswered> PROGRAM_CONTROL_ANSWERED =
            new MessageType<>("org.metodika.program.control-answered.v1", ProgramControlAnswered.class, PROGRAM_EVENTS);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            PROGRAM_DRAFTED,
            PROGRAM_CONTENT_CHANGED,
            PROGRAM_DEFICIT_DEFERRED,
            PROGRAM_DEFERRAL_LIFTED,
            PROGRAM_SUBMITTED,
            PROGRAM_RETURNED,
            PROGRAM_APPROVED,
            PROGRAM_TRANSFERRED,
            PROGRAM_APPROVAL_ANNULLED,
            PROGRAM_STARTED,
            PROGRAM_ACTIVITY_REPORTED,
            PROGRAM_ACTIVITY_DONE,
            PROGRAM_ACTIVITY_WAIVED,
            PROGRAM_ACTIVITY_REOPENED,
            PROGRAM_STAGE_PASSED,
            PROGRAM_STAGE_WAIVED,
            PROGRAM_STAGE_REOPENED,
            PROGRAM_STAGE_REINSTATED,
            PROGRAM_SPENDING_RECORDED,
            PROGRAM_ASSIGNED,
            PROGRAM_AMENDMENT_OPENED,
            PROGRAM_AMENDMENT_CHANGED,
            PROGRAM_AMENDMENT_REJECTED,
            PROGRAM_AMENDED,
            PROGRAM_COMPLETED,
            PROGRAM_COMPLETION_ANNULLED,
            PROGRAM_STOPPED,
            PROGRAM_STOP_ANNULLED,
            PROGRAM_WITHDRAWN,
            PROGRAM_STATE,
            TRANSFERRED_PROGRAM_STATE,
            PROGRAM_STATE_IN_FULL,
            PROGRAM_STATE_AMENDING,
            PROGRAM_CONTROL_ANSWERED);

    private ProgramCatalogue() {}
}
