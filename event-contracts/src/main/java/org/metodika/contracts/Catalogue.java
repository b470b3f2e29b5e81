package org.metodika.contracts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.metodika.contracts.act.ActAnnulled;
import org.metodika.contracts.act.ActCorrected;
import org.metodika.contracts.act.ActRegistered;
import org.metodika.contracts.act.ActReinstated;
import org.metodika.contracts.act.ActRepealAnnulled;
import org.metodika.contracts.act.ActRepealed;
import org.metodika.contracts.act.ActState;
import org.metodika.contracts.act.ActSuperseded;
import org.metodika.contracts.assessment.AnswersAnnulled;
import org.metodika.contracts.assessment.AnswersRecorded;
import org.metodika.contracts.assessment.AssessmentAnnulled;
import org.metodika.contracts.assessment.AssessmentClosed;
import org.metodika.contracts.assessment.AssessmentOpened;
import org.metodika.contracts.assessment.AssessmentState;
import org.metodika.contracts.association.AssociationChanged;
import org.metodika.contracts.association.AssociationDissolved;
import org.metodika.contracts.association.AssociationHandedOver;
import org.metodika.contracts.association.AssociationHeadKept;
import org.metodika.contracts.association.AssociationMembersMoved;
import org.metodika.contracts.association.AssociationRegistered;
import org.metodika.contracts.association.AssociationState;
import org.metodika.contracts.association.AssociationVacated;
import org.metodika.contracts.checkpoint.CheckpointCancelled;
import org.metodika.contracts.checkpoint.CheckpointDeadlineMissed;
import org.metodika.contracts.checkpoint.CheckpointOverdueOnTransfer;
import org.metodika.contracts.checkpoint.CheckpointPassed;
import org.metodika.contracts.checkpoint.CheckpointPassedOnPaper;
import org.metodika.contracts.checkpoint.CheckpointPlanned;
import org.metodika.contracts.checkpoint.CheckpointReplanned;
import org.metodika.contracts.checkpoint.CheckpointResultAnnulled;
import org.metodika.contracts.checkpoint.CheckpointSelfMarked;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.comment.CommentDeleted;
import org.metodika.contracts.comment.CommentEdited;
import org.metodika.contracts.comment.CommentReplied;
import org.metodika.contracts.comment.CommentThreadReopened;
import org.metodika.contracts.comment.CommentThreadResolved;
import org.metodika.contracts.comment.CommentThreadStarted;
import org.metodika.contracts.comment.CommentThreadState;
import org.metodika.contracts.deficit.DeficitAnnulled;
import org.metodika.contracts.deficit.DeficitConfirmed;
import org.metodika.contracts.deficit.DeficitDetected;
import org.metodika.contracts.deficit.DeficitLeftToPaper;
import org.metodika.contracts.deficit.DeficitReopened;
import org.metodika.contracts.deficit.DeficitResolved;
import org.metodika.contracts.deficit.DeficitRevised;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.deficit.DeficitTransferred;
import org.metodika.contracts.deficit.TransferredDeficitState;
import org.metodika.contracts.discussion.DiscussionAnnulled;
import org.metodika.contracts.discussion.DiscussionProposalDecided;
import org.metodika.contracts.discussion.DiscussionRecorded;
import org.metodika.contracts.discussion.DiscussionState;
import org.metodika.contracts.group.GroupAmended;
import org.metodika.contracts.group.GroupAnnulled;
import org.metodika.contracts.group.GroupDissolved;
import org.metodika.contracts.group.GroupFormed;
import org.metodika.contracts.group.GroupMemberLeft;
import org.metodika.contracts.group.GroupRegulationSet;
import org.metodika.contracts.group.GroupState;
import org.metodika.contracts.group.GroupStepDone;
import org.metodika.contracts.group.GroupStepReopened;
import org.metodika.contracts.imports.ImportAccepted;
import org.metodika.contracts.imports.ImportApplied;
import org.metodika.contracts.imports.OffersAccepted;
import org.metodika.contracts.imports.OffersApplied;
import org.metodika.contracts.imports.ProgramsAccepted;
import org.metodika.contracts.imports.ProgramsApplied;
import org.metodika.contracts.meeting.MeetingAnnulled;
import org.metodika.contracts.meeting.MeetingCorrected;
import org.metodika.contracts.meeting.MeetingRecorded;
import org.metodika.contracts.meeting.MeetingSigned;
import org.metodika.contracts.meeting.MeetingState;
import org.metodika.contracts.offer.OfferChanged;
import org.metodika.contracts.offer.OfferDrafted;
import org.metodika.contracts.offer.OfferPublished;
import org.metodika.contracts.offer.OfferState;
import org.metodika.contracts.offer.OfferWithdrawn;
import org.metodika.contracts.partner.PartnerChanged;
import org.metodika.contracts.partner.PartnerLinked;
import org.metodika.contracts.partner.PartnerRegistered;
import org.metodika.contracts.partner.PartnerState;
import org.metodika.contracts.partner.PartnerUnlinked;
import org.metodika.contracts.partner.PartnershipEnded;
import org.metodika.contracts.partner.PartnershipResumed;
import org.metodika.contracts.policy.PolicyChanged;
import org.metodika.contracts.policy.PolicyOfficerAppointed;
import org.metodika.contracts.policy.PolicyOfficerAppointmentAnnulled;
import org.metodika.contracts.policy.PolicyOfficerReleased;
import org.metodika.contracts.program.ProgramActivityDone;
import org.metodika.contracts.program.ProgramActivityReopened;
import org.metodika.contracts.program.ProgramActivityReported;
import org.metodika.contracts.program.ProgramActivityWaived;
import org.metodika.contracts.program.ProgramAmended;
import org.metodika.contracts.program.ProgramAmendmentChanged;
import org.metodika.contracts.program.ProgramAmendmentOpened;
import org.metodika.contracts.program.ProgramAmendmentRejected;
import org.metodika.contracts.program.ProgramApprovalAnnulled;
import org.metodika.contracts.program.ProgramApproved;
import org.metodika.contracts.program.ProgramAssigned;
import org.metodika.contracts.program.ProgramCompleted;
import org.metodika.contracts.program.ProgramCompletionAnnulled;
import org.metodika.contracts.program.ProgramContentChanged;
import org.metodika.contracts.program.ProgramDeferralLifted;
import org.metodika.contracts.program.ProgramDeficitDeferred;
import org.metodika.contracts.program.ProgramDrafted;
import org.metodika.contracts.program.ProgramReturned;
import org.metodika.contracts.program.ProgramSpendingRecorded;
import org.metodika.contracts.program.ProgramStagePassed;
import org.metodika.contracts.program.ProgramStageReinstated;
import org.metodika.contracts.program.ProgramStageReopened;
import org.metodika.contracts.program.ProgramStageWaived;
import org.metodika.contracts.program.ProgramStarted;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.contracts.program.ProgramStopAnnulled;
import org.metodika.contracts.program.ProgramStopped;
import org.metodika.contracts.program.ProgramSubmitted;
import org.metodika.contracts.program.ProgramTransferred;
import org.metodika.contracts.program.ProgramWithdrawn;
import org.metodika.contracts.program.TransferredProgramState;
import org.metodika.contracts.provider.ProviderChanged;
import org.metodika.contracts.provider.ProviderRated;
import org.metodika.contracts.provider.ProviderRatingAnnulled;
import org.metodika.contracts.provider.ProviderRegistered;
import org.metodika.contracts.provider.ProviderState;
import org.metodika.contracts.research.ResearchAnnulled;
import org.metodika.contracts.research.ResearchRecorded;
import org.metodika.contracts.research.ResearchState;
import org.metodika.contracts.school.SchoolChanged;
import org.metodika.contracts.school.SchoolRegistered;
import org.metodika.contracts.school.SchoolState;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeAcquainted;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeApprovalAnnulled;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeApproved;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeContentChanged;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeDrafted;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeFormChosen;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeFormPublished;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeSeminarDecided;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeSeminarDiscussed;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeStageClosed;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeStageOpened;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeStageReopened;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeState;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeTaskAdded;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeTaskAssigned;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeTaskDone;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeTaskReopened;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeTaskWaived;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeWithdrawn;
import org.metodika.contracts.staff.StaffMemberChanged;
import org.metodika.contracts.staff.StaffMemberDismissalAnnulled;
import org.metodika.contracts.staff.StaffMemberDismissed;
import org.metodika.contracts.staff.StaffMemberJoined;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.contracts.template.TemplatePublished;
import org.metodika.contracts.template.TemplateState;

/**
 * Everything that travels between services, in one list. What is not here does not exist on the wire. What each message
 * means stands at its record ({@link Meaning}). A published type is never changed: it gets a {@code .v2} beside it, and
 * both are published.
 */
public final class Catalogue {

    /** Events of school aggregates. */
    public static final Topic SCHOOL_EVENTS = Topic.events("school", "program-service");

    /** Present content of school aggregates. */
    public static final Topic SCHOOL_STATES = Topic.state("school", "program-service");

    public static final MessageType<SchoolRegistered> SCHOOL_REGISTERED =
            new MessageType<>("org.metodika.school.registered.v1", SchoolRegistered.class, SCHOOL_EVENTS);

    public static final MessageType<SchoolChanged> SCHOOL_CHANGED =
            new MessageType<>("org.metodika.school.changed.v1", SchoolChanged.class, SCHOOL_EVENTS);

    public static final MessageType<SchoolState> SCHOOL_STATE =
            new MessageType<>("org.metodika.school.state.v1", SchoolState.class, SCHOOL_STATES);

    /** Events of staff aggregates. */
    public static final Topic STAFF_EVENTS = Topic.events("staff", "program-service");

    /** Present content of staff aggregates. */
    public static final Topic STAFF_STATES = Topic.state("staff", "program-service");

    public static final MessageType<StaffMemberJoined> STAFF_MEMBER_JOINED =
            new MessageType<>("org.metodika.staff.joined.v1", StaffMemberJoined.class, STAFF_EVENTS);

    public static final MessageType<StaffMemberChanged> STAFF_MEMBER_CHANGED =
            new MessageType<>("org.metodika.staff.changed.v1", StaffMemberChanged.class, STAFF_EVENTS);

    public static final MessageType<StaffMemberDismissed> STAFF_MEMBER_DISMISSED =
            new MessageType<>("org.metodika.staff.dismissed.v1", StaffMemberDismissed.class, STAFF_EVENTS);

    public static final MessageType<StaffMemberDismissalAnnulled> STAFF_MEMBER_DISMISSAL_ANNULLED = new MessageType<>(
            "org.metodika.staff.dismissal-annulled.v1", StaffMemberDismissalAnnulled.class, STAFF_EVENTS);

    public static final MessageType<StaffMemberState> STAFF_MEMBER_STATE =
            new MessageType<>("org.metodika.staff.state.v1", StaffMemberState.class, STAFF_STATES);

    /** Events of import aggregates. */
    public static final Topic IMPORT_EVENTS = Topic.events("import", "program-service");

    public static final MessageType<ImportAccepted> IMPORT_ACCEPTED =
            new MessageType<>("org.metodika.import.accepted.v1", ImportAccepted.class, IMPORT_EVENTS);

    public static final MessageType<ImportApplied> IMPORT_APPLIED =
            new MessageType<>("org.metodika.import.applied.v1", ImportApplied.class, IMPORT_EVENTS);

    public static final MessageType<ProgramsAccepted> PROGRAMS_ACCEPTED =
            new MessageType<>("org.metodika.import.programs-accepted.v1", ProgramsAccepted.class, IMPORT_EVENTS);

    public static final MessageType<ProgramsApplied> PROGRAMS_APPLIED =
            new MessageType<>("org.metodika.import.programs-applied.v1", ProgramsApplied.class, IMPORT_EVENTS);

    public static final MessageType<OffersAccepted> OFFERS_ACCEPTED =
            new MessageType<>("org.metodika.import.offers-accepted.v1", OffersAccepted.class, IMPORT_EVENTS);

    public static final MessageType<OffersApplied> OFFERS_APPLIED =
            new MessageType<>("org.metodika.import.offers-applied.v1", OffersApplied.class, IMPORT_EVENTS);

    /** Events of assessment aggregates. */
    public static final Topic ASSESSMENT_EVENTS = Topic.events("assessment", "diagnostics-service");

    public static final MessageType<AssessmentOpened> ASSESSMENT_OPENED =
            new MessageType<>("org.metodika.assessment.opened.v1", AssessmentOpened.class, ASSESSMENT_EVENTS);

    public static final MessageType<AnswersRecorded> ANSWERS_RECORDED =
            new MessageType<>("org.metodika.assessment.answers-recorded.v1", AnswersRecorded.class, ASSESSMENT_EVENTS);

    public static final MessageType<AnswersAnnulled> ANSWERS_ANNULLED =
            new MessageType<>("org.metodika.assessment.answers-annulled.v1", AnswersAnnulled.class, ASSESSMENT_EVENTS);

    public static final MessageType<AssessmentClosed> ASSESSMENT_CLOSED =
            new MessageType<>("org.metodika.assessment.closed.v1", AssessmentClosed.class, ASSESSMENT_EVENTS);

    public static final MessageType<AssessmentAnnulled> ASSESSMENT_ANNULLED =
            new MessageType<>("org.metodika.assessment.annulled.v1", AssessmentAnnulled.class, ASSESSMENT_EVENTS);

    /** Present content of assessment aggregates. */
    public static final Topic ASSESSMENT_STATES = Topic.state("assessment", "diagnostics-service");

    public static final MessageType<AssessmentState> ASSESSMENT_STATE =
            new MessageType<>("org.metodika.assessment.state.v1", AssessmentState.class, ASSESSMENT_STATES);

    /** Events of deficit aggregates. */
    public static final Topic DEFICIT_EVENTS = Topic.events("deficit", "diagnostics-service");

    /** Present content of deficit aggregates. */
    public static final Topic DEFICIT_STATES = Topic.state("deficit", "diagnostics-service");

    public static final MessageType<DeficitDetected> DEFICIT_DETECTED =
            new MessageType<>("org.metodika.deficit.detected.v1", DeficitDetected.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitTransferred> DEFICIT_TRANSFERRED =
            new MessageType<>("org.metodika.deficit.transferred.v1", DeficitTransferred.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitConfirmed> DEFICIT_CONFIRMED =
            new MessageType<>("org.metodika.deficit.confirmed.v1", DeficitConfirmed.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitResolved> DEFICIT_RESOLVED =
            new MessageType<>("org.metodika.deficit.resolved.v1", DeficitResolved.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitReopened> DEFICIT_REOPENED =
            new MessageType<>("org.metodika.deficit.reopened.v1", DeficitReopened.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitRevised> DEFICIT_REVISED =
            new MessageType<>("org.metodika.deficit.revised.v1", DeficitRevised.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitLeftToPaper> DEFICIT_LEFT_TO_PAPER =
            new MessageType<>("org.metodika.deficit.left-to-paper.v1", DeficitLeftToPaper.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitAnnulled> DEFICIT_ANNULLED =
            new MessageType<>("org.metodika.deficit.annulled.v1", DeficitAnnulled.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitState> DEFICIT_STATE =
            new MessageType<>("org.metodika.deficit.state.v1", DeficitState.class, DEFICIT_STATES);

    /** Beside {@link #DEFICIT_STATE}: the present content of deficits that paper tells of. */
    public static final MessageType<TransferredDeficitState> TRANSFERRED_DEFICIT_STATE =
            new MessageType<>("org.metodika.deficit.state.v2", TransferredDeficitState.class, DEFICIT_STATES);

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

    public static final MessageType<CheckpointCancelled> CHECKPOINT_CANCELLED =
            new MessageType<>("org.metodika.checkpoint.cancelled.v1", CheckpointCancelled.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointState> CHECKPOINT_STATE =
            new MessageType<>("org.metodika.checkpoint.state.v1", CheckpointState.class, CHECKPOINT_STATES);

    /** Events of provider aggregates: who gives training. */
    public static final Topic PROVIDER_EVENTS = Topic.events("provider", "program-service");

    /** Present content of provider aggregates. */
    public static final Topic PROVIDER_STATES = Topic.state("provider", "program-service");

    public static final MessageType<ProviderRegistered> PROVIDER_REGISTERED =
            new MessageType<>("org.metodika.provider.registered.v1", ProviderRegistered.class, PROVIDER_EVENTS);

    public static final MessageType<ProviderChanged> PROVIDER_CHANGED =
            new MessageType<>("org.metodika.provider.changed.v1", ProviderChanged.class, PROVIDER_EVENTS);

    public static final MessageType<ProviderRated> PROVIDER_RATED =
            new MessageType<>("org.metodika.provider.rated.v1", ProviderRated.class, PROVIDER_EVENTS);

    public static final MessageType<ProviderRatingAnnulled> PROVIDER_RATING_ANNULLED = new MessageType<>(
            "org.metodika.provider.rating-annulled.v1", ProviderRatingAnnulled.class, PROVIDER_EVENTS);

    public static final MessageType<ProviderState> PROVIDER_STATE =
            new MessageType<>("org.metodika.provider.state.v1", ProviderState.class, PROVIDER_STATES);

    /** Events of offer aggregates: what training there is. */
    public static final Topic OFFER_EVENTS = Topic.events("offer", "program-service");

    /** Present content of offer aggregates. */
    public static final Topic OFFER_STATES = Topic.state("offer", "program-service");

    public static final MessageType<OfferDrafted> OFFER_DRAFTED =
            new MessageType<>("org.metodika.offer.drafted.v1", OfferDrafted.class, OFFER_EVENTS);

    public static final MessageType<OfferChanged> OFFER_CHANGED =
            new MessageType<>("org.metodika.offer.changed.v1", OfferChanged.class, OFFER_EVENTS);

    public static final MessageType<OfferPublished> OFFER_PUBLISHED =
            new MessageType<>("org.metodika.offer.published.v1", OfferPublished.class, OFFER_EVENTS);

    public static final MessageType<OfferWithdrawn> OFFER_WITHDRAWN =
            new MessageType<>("org.metodika.offer.withdrawn.v1", OfferWithdrawn.class, OFFER_EVENTS);

    public static final MessageType<OfferState> OFFER_STATE =
            new MessageType<>("org.metodika.offer.state.v1", OfferState.class, OFFER_STATES);

    /** Events of research aggregates: market researches of schools. */
    public static final Topic RESEARCH_EVENTS = Topic.events("research", "program-service");

    /** Present content of research aggregates. */
    public static final Topic RESEARCH_STATES = Topic.state("research", "program-service");

    public static final MessageType<ResearchRecorded> RESEARCH_RECORDED =
            new MessageType<>("org.metodika.research.recorded.v1", ResearchRecorded.class, RESEARCH_EVENTS);

    public static final MessageType<ResearchAnnulled> RESEARCH_ANNULLED =
            new MessageType<>("org.metodika.research.annulled.v1", ResearchAnnulled.class, RESEARCH_EVENTS);

    public static final MessageType<ResearchState> RESEARCH_STATE =
            new MessageType<>("org.metodika.research.state.v1", ResearchState.class, RESEARCH_STATES);
    /** Events of discussion aggregates. */
    public static final Topic DISCUSSION_EVENTS = Topic.events("discussion", "program-service");

    /** Present content of discussion aggregates. */
    public static final Topic DISCUSSION_STATES = Topic.state("discussion", "program-service");

    public static final MessageType<DiscussionRecorded> DISCUSSION_RECORDED =
            new MessageType<>("org.metodika.discussion.recorded.v1", DiscussionRecorded.class, DISCUSSION_EVENTS);

    public static final MessageType<DiscussionProposalDecided> DISCUSSION_PROPOSAL_DECIDED = new MessageType<>(
            "org.metodika.discussion.proposal-decided.v1", DiscussionProposalDecided.class, DISCUSSION_EVENTS);

    public static final MessageType<DiscussionAnnulled> DISCUSSION_ANNULLED =
            new MessageType<>("org.metodika.discussion.annulled.v1", DiscussionAnnulled.class, DISCUSSION_EVENTS);

    public static final MessageType<DiscussionState> DISCUSSION_STATE =
            new MessageType<>("org.metodika.discussion.state.v1", DiscussionState.class, DISCUSSION_STATES);

    /** Events of comment threads. */
    public static final Topic COMMENT_EVENTS = Topic.events("comment", "program-service");

    /** Present content of comment threads. */
    public static final Topic COMMENT_STATES = Topic.state("comment", "program-service");

    public static final MessageType<CommentThreadStarted> COMMENT_THREAD_STARTED =
            new MessageType<>("org.metodika.comment.thread-started.v1", CommentThreadStarted.class, COMMENT_EVENTS);

    public static final MessageType<CommentReplied> COMMENT_REPLIED =
            new MessageType<>("org.metodika.comment.replied.v1", CommentReplied.class, COMMENT_EVENTS);

    public static final MessageType<CommentEdited> COMMENT_EDITED =
            new MessageType<>("org.metodika.comment.edited.v1", CommentEdited.class, COMMENT_EVENTS);

    public static final MessageType<CommentDeleted> COMMENT_DELETED =
            new MessageType<>("org.metodika.comment.deleted.v1", CommentDeleted.class, COMMENT_EVENTS);

    public static final MessageType<CommentThreadResolved> COMMENT_THREAD_RESOLVED =
            new MessageType<>("org.metodika.comment.thread-resolved.v1", CommentThreadResolved.class, COMMENT_EVENTS);

    public static final MessageType<CommentThreadReopened> COMMENT_THREAD_REOPENED =
            new MessageType<>("org.metodika.comment.thread-reopened.v1", CommentThreadReopened.class, COMMENT_EVENTS);

    public static final MessageType<CommentThreadState> COMMENT_THREAD_STATE =
            new MessageType<>("org.metodika.comment.state.v1", CommentThreadState.class, COMMENT_STATES);
    /** Events of partner aggregates. */
    public static final Topic PARTNER_EVENTS = Topic.events("partner", "program-service");

    /** Present content of partner aggregates. */
    public static final Topic PARTNER_STATES = Topic.state("partner", "program-service");

    public static final MessageType<PartnerRegistered> PARTNER_REGISTERED =
            new MessageType<>("org.metodika.partner.registered.v1", PartnerRegistered.class, PARTNER_EVENTS);

    public static final MessageType<PartnerChanged> PARTNER_CHANGED =
            new MessageType<>("org.metodika.partner.changed.v1", PartnerChanged.class, PARTNER_EVENTS);

    public static final MessageType<PartnerLinked> PARTNER_LINKED =
            new MessageType<>("org.metodika.partner.linked.v1", PartnerLinked.class, PARTNER_EVENTS);

    public static final MessageType<PartnerUnlinked> PARTNER_UNLINKED =
            new MessageType<>("org.metodika.partner.unlinked.v1", PartnerUnlinked.class, PARTNER_EVENTS);

    public static final MessageType<PartnershipEnded> PARTNERSHIP_ENDED =
            new MessageType<>("org.metodika.partner.ended.v1", PartnershipEnded.class, PARTNER_EVENTS);

    public static final MessageType<PartnershipResumed> PARTNERSHIP_RESUMED =
            new MessageType<>("org.metodika.partner.resumed.v1", PartnershipResumed.class, PARTNER_EVENTS);

    public static final MessageType<PartnerState> PARTNER_STATE =
            new MessageType<>("org.metodika.partner.state.v1", PartnerState.class, PARTNER_STATES);

    /** Events of association aggregates. */
    public static final Topic ASSOCIATION_EVENTS = Topic.events("association", "program-service");

    /** Present content of association aggregates. */
    public static final Topic ASSOCIATION_STATES = Topic.state("association", "program-service");

    public static final MessageType<AssociationRegistered> ASSOCIATION_REGISTERED = new MessageType<>(
            "org.metodika.association.registered.v1", AssociationRegistered.class, ASSOCIATION_EVENTS);

    public static final MessageType<AssociationChanged> ASSOCIATION_CHANGED =
            new MessageType<>("org.metodika.association.changed.v1", AssociationChanged.class, ASSOCIATION_EVENTS);

    public static final MessageType<AssociationHandedOver> ASSOCIATION_HANDED_OVER = new MessageType<>(
            "org.metodika.association.handed-over.v1", AssociationHandedOver.class, ASSOCIATION_EVENTS);

    public static final MessageType<AssociationMembersMoved> ASSOCIATION_MEMBERS_MOVED = new MessageType<>(
            "org.metodika.association.members-moved.v1", AssociationMembersMoved.class, ASSOCIATION_EVENTS);

    public static final MessageType<AssociationVacated> ASSOCIATION_VACATED =
            new MessageType<>("org.metodika.association.vacated.v1", AssociationVacated.class, ASSOCIATION_EVENTS);

    public static final MessageType<AssociationHeadKept> ASSOCIATION_HEAD_KEPT =
            new MessageType<>("org.metodika.association.head-kept.v1", AssociationHeadKept.class, ASSOCIATION_EVENTS);

    public static final MessageType<AssociationDissolved> ASSOCIATION_DISSOLVED =
            new MessageType<>("org.metodika.association.dissolved.v1", AssociationDissolved.class, ASSOCIATION_EVENTS);

    public static final MessageType<AssociationState> ASSOCIATION_STATE =
            new MessageType<>("org.metodika.association.state.v1", AssociationState.class, ASSOCIATION_STATES);
    /** Events of act aggregates: the register of local acts. */
    public static final Topic ACT_EVENTS = Topic.events("act", "program-service");

    /** Present content of act aggregates. */
    public static final Topic ACT_STATES = Topic.state("act", "program-service");

    public static final MessageType<ActRegistered> ACT_REGISTERED =
            new MessageType<>("org.metodika.act.registered.v1", ActRegistered.class, ACT_EVENTS);

    public static final MessageType<ActCorrected> ACT_CORRECTED =
            new MessageType<>("org.metodika.act.corrected.v1", ActCorrected.class, ACT_EVENTS);

    public static final MessageType<ActSuperseded> ACT_SUPERSEDED =
            new MessageType<>("org.metodika.act.superseded.v1", ActSuperseded.class, ACT_EVENTS);

    public static final MessageType<ActReinstated> ACT_REINSTATED =
            new MessageType<>("org.metodika.act.reinstated.v1", ActReinstated.class, ACT_EVENTS);

    public static final MessageType<ActRepealed> ACT_REPEALED =
            new MessageType<>("org.metodika.act.repealed.v1", ActRepealed.class, ACT_EVENTS);

    public static final MessageType<ActRepealAnnulled> ACT_REPEAL_ANNULLED =
            new MessageType<>("org.metodika.act.repeal-annulled.v1", ActRepealAnnulled.class, ACT_EVENTS);

    public static final MessageType<ActAnnulled> ACT_ANNULLED =
            new MessageType<>("org.metodika.act.annulled.v1", ActAnnulled.class, ACT_EVENTS);

    public static final MessageType<ActState> ACT_STATE =
            new MessageType<>("org.metodika.act.state.v1", ActState.class, ACT_STATES);

    /** Events of policy aggregates: how a school works with programs. */
    public static final Topic POLICY_EVENTS = Topic.events("policy", "program-service");

    public static final MessageType<PolicyChanged> POLICY_CHANGED =
            new MessageType<>("org.metodika.policy.changed.v1", PolicyChanged.class, POLICY_EVENTS);

    public static final MessageType<PolicyOfficerAppointed> POLICY_OFFICER_APPOINTED =
            new MessageType<>("org.metodika.policy.officer-appointed.v1", PolicyOfficerAppointed.class, POLICY_EVENTS);

    public static final MessageType<PolicyOfficerReleased> POLICY_OFFICER_RELEASED =
            new MessageType<>("org.metodika.policy.officer-released.v1", PolicyOfficerReleased.class, POLICY_EVENTS);

    public static final MessageType<PolicyOfficerAppointmentAnnulled> POLICY_OFFICER_APPOINTMENT_ANNULLED =
            new MessageType<>(
                    "org.metodika.policy.officer-appointment-annulled.v1",
                    PolicyOfficerAppointmentAnnulled.class,
                    POLICY_EVENTS);
    /** Events of development groups. */
    public static final Topic GROUP_EVENTS = Topic.events("group", "program-service");

    /** Present content of development groups. */
    public static final Topic GROUP_STATES = Topic.state("group", "program-service");

    public static final MessageType<GroupFormed> GROUP_FORMED =
            new MessageType<>("org.metodika.group.formed.v1", GroupFormed.class, GROUP_EVENTS);

    public static final MessageType<GroupAmended> GROUP_AMENDED =
            new MessageType<>("org.metodika.group.amended.v1", GroupAmended.class, GROUP_EVENTS);

    public static final MessageType<GroupMemberLeft> GROUP_MEMBER_LEFT =
            new MessageType<>("org.metodika.group.member-left.v1", GroupMemberLeft.class, GROUP_EVENTS);

    public static final MessageType<GroupRegulationSet> GROUP_REGULATION_SET =
            new MessageType<>("org.metodika.group.regulation-set.v1", GroupRegulationSet.class, GROUP_EVENTS);

    public static final MessageType<GroupStepDone> GROUP_STEP_DONE =
            new MessageType<>("org.metodika.group.step-done.v1", GroupStepDone.class, GROUP_EVENTS);

    public static final MessageType<GroupStepReopened> GROUP_STEP_REOPENED =
            new MessageType<>("org.metodika.group.step-reopened.v1", GroupStepReopened.class, GROUP_EVENTS);

    public static final MessageType<GroupDissolved> GROUP_DISSOLVED =
            new MessageType<>("org.metodika.group.dissolved.v1", GroupDissolved.class, GROUP_EVENTS);

    public static final MessageType<GroupAnnulled> GROUP_ANNULLED =
            new MessageType<>("org.metodika.group.annulled.v1", GroupAnnulled.class, GROUP_EVENTS);

    public static final MessageType<GroupState> GROUP_STATE =
            new MessageType<>("org.metodika.group.state.v1", GroupState.class, GROUP_STATES);

    /** Events of meetings of councils and associations. */
    public static final Topic MEETING_EVENTS = Topic.events("meeting", "program-service");

    /** Present content of meetings of councils and associations. */
    public static final Topic MEETING_STATES = Topic.state("meeting", "program-service");

    public static final MessageType<MeetingRecorded> MEETING_RECORDED =
            new MessageType<>("org.metodika.meeting.recorded.v1", MeetingRecorded.class, MEETING_EVENTS);

    public static final MessageType<MeetingCorrected> MEETING_CORRECTED =
            new MessageType<>("org.metodika.meeting.corrected.v1", MeetingCorrected.class, MEETING_EVENTS);

    public static final MessageType<MeetingSigned> MEETING_SIGNED =
            new MessageType<>("org.metodika.meeting.signed.v1", MeetingSigned.class, MEETING_EVENTS);

    public static final MessageType<MeetingAnnulled> MEETING_ANNULLED =
            new MessageType<>("org.metodika.meeting.annulled.v1", MeetingAnnulled.class, MEETING_EVENTS);

    public static final MessageType<MeetingState> MEETING_STATE =
            new MessageType<>("org.metodika.meeting.state.v1", MeetingState.class, MEETING_STATES);

    /** Events of templates of school programmes. */
    public static final Topic TEMPLATE_EVENTS = Topic.events("template", "program-service");

    /** Present content of templates of school programmes. */
    public static final Topic TEMPLATE_STATES = Topic.state("template", "program-service");

    public static final MessageType<TemplatePublished> TEMPLATE_PUBLISHED =
            new MessageType<>("org.metodika.template.published.v1", TemplatePublished.class, TEMPLATE_EVENTS);

    public static final MessageType<TemplateState> TEMPLATE_STATE =
            new MessageType<>("org.metodika.template.state.v1", TemplateState.class, TEMPLATE_STATES);

    /** Events of school programmes of in-school professional development. */
    public static final Topic SCHOOL_PROGRAMME_EVENTS = Topic.events("school-programme", "program-service");

    /** Present content of school programmes of in-school professional development. */
    public static final Topic SCHOOL_PROGRAMME_STATES = Topic.state("school-programme", "program-service");

    public static final MessageType<SchoolProgrammeDrafted> SCHOOL_PROGRAMME_DRAFTED = new MessageType<>(
            "org.metodika.school-programme.drafted.v1", SchoolProgrammeDrafted.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeContentChanged> SCHOOL_PROGRAMME_CONTENT_CHANGED = new MessageType<>(
            "org.metodika.school-programme.content-changed.v1",
            SchoolProgrammeContentChanged.class,
            SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeWithdrawn> SCHOOL_PROGRAMME_WITHDRAWN = new MessageType<>(
            "org.metodika.school-programme.withdrawn.v1", SchoolProgrammeWithdrawn.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeApproved> SCHOOL_PROGRAMME_APPROVED = new MessageType<>(
            "org.metodika.school-programme.approved.v1", SchoolProgrammeApproved.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeApprovalAnnulled> SCHOOL_PROGRAMME_APPROVAL_ANNULLED =
            new MessageType<>(
                    "org.metodika.school-programme.approval-annulled.v1",
                    SchoolProgrammeApprovalAnnulled.class,
                    SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeStageOpened> SCHOOL_PROGRAMME_STAGE_OPENED = new MessageType<>(
            "org.metodika.school-programme.stage-opened.v1", SchoolProgrammeStageOpened.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeStageClosed> SCHOOL_PROGRAMME_STAGE_CLOSED = new MessageType<>(
            "org.metodika.school-programme.stage-closed.v1", SchoolProgrammeStageClosed.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeStageReopened> SCHOOL_PROGRAMME_STAGE_REOPENED = new MessageType<>(
            "org.metodika.school-programme.stage-reopened.v1",
            SchoolProgrammeStageReopened.class,
            SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeTaskAdded> SCHOOL_PROGRAMME_TASK_ADDED = new MessageType<>(
            "org.metodika.school-programme.task-added.v1", SchoolProgrammeTaskAdded.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeTaskAssigned> SCHOOL_PROGRAMME_TASK_ASSIGNED = new MessageType<>(
            "org.metodika.school-programme.task-assigned.v1",
            SchoolProgrammeTaskAssigned.class,
            SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeTaskDone> SCHOOL_PROGRAMME_TASK_DONE = new MessageType<>(
            "org.metodika.school-programme.task-done.v1", SchoolProgrammeTaskDone.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeTaskWaived> SCHOOL_PROGRAMME_TASK_WAIVED = new MessageType<>(
            "org.metodika.school-programme.task-waived.v1", SchoolProgrammeTaskWaived.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeTaskReopened> SCHOOL_PROGRAMME_TASK_REOPENED = new MessageType<>(
            "org.metodika.school-programme.task-reopened.v1",
            SchoolProgrammeTaskReopened.class,
            SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeFormPublished> SCHOOL_PROGRAMME_FORM_PUBLISHED = new MessageType<>(
            "org.metodika.school-programme.form-published.v1",
            SchoolProgrammeFormPublished.class,
            SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeFormChosen> SCHOOL_PROGRAMME_FORM_CHOSEN = new MessageType<>(
            "org.metodika.school-programme.form-chosen.v1", SchoolProgrammeFormChosen.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeAcquainted> SCHOOL_PROGRAMME_ACQUAINTED = new MessageType<>(
            "org.metodika.school-programme.acquainted.v1", SchoolProgrammeAcquainted.class, SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeSeminarDiscussed> SCHOOL_PROGRAMME_SEMINAR_DISCUSSED =
            new MessageType<>(
                    "org.metodika.school-programme.seminar-discussed.v1",
                    SchoolProgrammeSeminarDiscussed.class,
                    SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeSeminarDecided> SCHOOL_PROGRAMME_SEMINAR_DECIDED = new MessageType<>(
            "org.metodika.school-programme.seminar-decided.v1",
            SchoolProgrammeSeminarDecided.class,
            SCHOOL_PROGRAMME_EVENTS);

    public static final MessageType<SchoolProgrammeState> SCHOOL_PROGRAMME_STATE = new MessageType<>(
            "org.metodika.school-programme.state.v1", SchoolProgrammeState.class, SCHOOL_PROGRAMME_STATES);

    /** Every message type of the platform. */
    public static final List<MessageType<?>> MESSAGES = List.of(
            SCHOOL_REGISTERED,
            SCHOOL_CHANGED,
            SCHOOL_STATE,
            STAFF_MEMBER_JOINED,
            STAFF_MEMBER_CHANGED,
            STAFF_MEMBER_DISMISSED,
            STAFF_MEMBER_DISMISSAL_ANNULLED,
            STAFF_MEMBER_STATE,
            IMPORT_ACCEPTED,
            IMPORT_APPLIED,
            PROGRAMS_ACCEPTED,
            PROGRAMS_APPLIED,
            OFFERS_ACCEPTED,
            OFFERS_APPLIED,
            ASSESSMENT_OPENED,
            ANSWERS_RECORDED,
            ANSWERS_ANNULLED,
            ASSESSMENT_CLOSED,
            ASSESSMENT_ANNULLED,
            ASSESSMENT_STATE,
            DEFICIT_DETECTED,
            DEFICIT_TRANSFERRED,
            DEFICIT_CONFIRMED,
            DEFICIT_RESOLVED,
            DEFICIT_REOPENED,
            DEFICIT_REVISED,
            DEFICIT_LEFT_TO_PAPER,
            DEFICIT_ANNULLED,
            DEFICIT_STATE,
            TRANSFERRED_DEFICIT_STATE,
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
            CHECKPOINT_PLANNED,
            CHECKPOINT_SELF_MARKED,
            CHECKPOINT_PASSED,
            CHECKPOINT_PASSED_ON_PAPER,
            CHECKPOINT_DEADLINE_MISSED,
            CHECKPOINT_OVERDUE_ON_TRANSFER,
            CHECKPOINT_RESULT_ANNULLED,
            CHECKPOINT_REPLANNED,
            CHECKPOINT_CANCELLED,
            CHECKPOINT_STATE,
            PROVIDER_REGISTERED,
            PROVIDER_CHANGED,
            PROVIDER_RATED,
            PROVIDER_RATING_ANNULLED,
            PROVIDER_STATE,
            OFFER_DRAFTED,
            OFFER_CHANGED,
            OFFER_PUBLISHED,
            OFFER_WITHDRAWN,
            OFFER_STATE,
            RESEARCH_RECORDED,
            RESEARCH_ANNULLED,
            RESEARCH_STATE,
            DISCUSSION_RECORDED,
            DISCUSSION_PROPOSAL_DECIDED,
            DISCUSSION_ANNULLED,
            DISCUSSION_STATE,
            COMMENT_THREAD_STARTED,
            COMMENT_REPLIED,
            COMMENT_EDITED,
            COMMENT_DELETED,
            COMMENT_THREAD_RESOLVED,
            COMMENT_THREAD_REOPENED,
            COMMENT_THREAD_STATE,
            PARTNER_REGISTERED,
            PARTNER_CHANGED,
            PARTNER_LINKED,
            PARTNER_UNLINKED,
            PARTNERSHIP_ENDED,
            PARTNERSHIP_RESUMED,
            PARTNER_STATE,
            ASSOCIATION_REGISTERED,
            ASSOCIATION_CHANGED,
            ASSOCIATION_HANDED_OVER,
            ASSOCIATION_MEMBERS_MOVED,
            ASSOCIATION_VACATED,
            ASSOCIATION_HEAD_KEPT,
            ASSOCIATION_DISSOLVED,
            ASSOCIATION_STATE,
            ACT_REGISTERED,
            ACT_CORRECTED,
            ACT_SUPERSEDED,
            ACT_REINSTATED,
            ACT_REPEALED,
            ACT_REPEAL_ANNULLED,
            ACT_ANNULLED,
            ACT_STATE,
            POLICY_CHANGED,
            POLICY_OFFICER_APPOINTED,
            POLICY_OFFICER_RELEASED,
            POLICY_OFFICER_APPOINTMENT_ANNULLED,
            GROUP_FORMED,
            GROUP_AMENDED,
            GROUP_MEMBER_LEFT,
            GROUP_REGULATION_SET,
            GROUP_STEP_DONE,
            GROUP_STEP_REOPENED,
            GROUP_DISSOLVED,
            GROUP_ANNULLED,
            GROUP_STATE,
            MEETING_RECORDED,
            MEETING_CORRECTED,
            MEETING_SIGNED,
            MEETING_ANNULLED,
            MEETING_STATE,
            TEMPLATE_PUBLISHED,
            TEMPLATE_STATE,
            SCHOOL_PROGRAMME_DRAFTED,
            SCHOOL_PROGRAMME_CONTENT_CHANGED,
            SCHOOL_PROGRAMME_WITHDRAWN,
            SCHOOL_PROGRAMME_APPROVED,
            SCHOOL_PROGRAMME_APPROVAL_ANNULLED,
            SCHOOL_PROGRAMME_STAGE_OPENED,
            SCHOOL_PROGRAMME_STAGE_CLOSED,
            SCHOOL_PROGRAMME_STAGE_REOPENED,
            SCHOOL_PROGRAMME_TASK_ADDED,
            SCHOOL_PROGRAMME_TASK_ASSIGNED,
            SCHOOL_PROGRAMME_TASK_DONE,
            SCHOOL_PROGRAMME_TASK_WAIVED,
            SCHOOL_PROGRAMME_TASK_REOPENED,
            SCHOOL_PROGRAMME_FORM_PUBLISHED,
            SCHOOL_PROGRAMME_FORM_CHOSEN,
            SCHOOL_PROGRAMME_ACQUAINTED,
            SCHOOL_PROGRAMME_SEMINAR_DISCUSSED,
            SCHOOL_PROGRAMME_SEMINAR_DECIDED,
            SCHOOL_PROGRAMME_STATE);

    /** Every topic of the platform but the dead letters, each once, in the order of {@link #MESSAGES}. */
    public static final List<Topic> TOPICS =
            MESSAGES.stream().<Topic>map(MessageType::topic).distinct().toList();

    private static final Map<String, MessageType<?>> BY_NAME =
            MESSAGES.stream().collect(Collectors.toUnmodifiableMap(MessageType::name, Function.identity()));

    private Catalogue() {}

    /**
     * The type of this wire name; empty for a type that a newer publisher may have added, which readers skip and count.
     *
     * @param name CloudEvents {@code type}
     */
    public static Optional<MessageType<?>> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
