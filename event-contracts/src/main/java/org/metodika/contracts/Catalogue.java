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
import org.metodika.contracts.assessment.SelfAssessmentClosed;
import org.metodika.contracts.association.AssociationChanged;
import org.metodika.contracts.association.AssociationDissolved;
import org.metodika.contracts.association.AssociationHandedOver;
import org.metodika.contracts.association.AssociationHeadKept;
import org.metodika.contracts.association.AssociationMembersMoved;
import org.metodika.contracts.association.AssociationRegistered;
import org.metodika.contracts.association.AssociationState;
import org.metodika.contracts.association.AssociationVacated;
import org.metodika.contracts.campaign.CampaignAnnulled;
import org.metodika.contracts.campaign.CampaignChanged;
import org.metodika.contracts.campaign.CampaignClosed;
import org.metodika.contracts.campaign.CampaignDrafted;
import org.metodika.contracts.campaign.CampaignExtended;
import org.metodika.contracts.campaign.CampaignObserversAssigned;
import org.metodika.contracts.campaign.CampaignOpened;
import org.metodika.contracts.campaign.CampaignReminded;
import org.metodika.contracts.campaign.CampaignRollAnnulled;
import org.metodika.contracts.campaign.CampaignRollClosed;
import org.metodika.contracts.campaign.CampaignRollClosing;
import org.metodika.contracts.campaign.CampaignRollOpened;
import org.metodika.contracts.campaign.CampaignRollState;
import org.metodika.contracts.campaign.CampaignState;
import org.metodika.contracts.campaign.CampaignTeachersAdmitted;
import org.metodika.contracts.campaign.CampaignTeachersInvited;
import org.metodika.contracts.campaign.CampaignTeachersLeftOut;
import org.metodika.contracts.checkpoint.CheckpointCancelled;
import org.metodika.contracts.checkpoint.CheckpointDeadlineMissed;
import org.metodika.contracts.checkpoint.CheckpointOverdueOnTransfer;
import org.metodika.contracts.checkpoint.CheckpointPassed;
import org.metodika.contracts.checkpoint.CheckpointPassedOnPaper;
import org.metodika.contracts.checkpoint.CheckpointPlanned;
import org.metodika.contracts.checkpoint.CheckpointPostponed;
import org.metodika.contracts.checkpoint.CheckpointReplanned;
import org.metodika.contracts.checkpoint.CheckpointReportHandedIn;
import org.metodika.contracts.checkpoint.CheckpointResultAnnulled;
import org.metodika.contracts.checkpoint.CheckpointReturned;
import org.metodika.contracts.checkpoint.CheckpointSelfMarked;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.checkpoint.CheckpointStateInFull;
import org.metodika.contracts.checkpoint.CheckpointViolationAnnulled;
import org.metodika.contracts.checkpoint.CheckpointViolationFound;
import org.metodika.contracts.checkpoint.CheckpointViolationSettled;
import org.metodika.contracts.comment.CommentDeleted;
import org.metodika.contracts.comment.CommentEdited;
import org.metodika.contracts.comment.CommentReplied;
import org.metodika.contracts.comment.CommentThreadReopened;
import org.metodika.contracts.comment.CommentThreadResolved;
import org.metodika.contracts.comment.CommentThreadStarted;
import org.metodika.contracts.comment.CommentThreadState;
import org.metodika.contracts.comparison.ComparisonRecorded;
import org.metodika.contracts.comparison.ComparisonState;
import org.metodika.contracts.consultation.ConsultationAnnulled;
import org.metodika.contracts.consultation.ConsultationRecorded;
import org.metodika.contracts.consultation.ConsultationState;
import org.metodika.contracts.control.ControlActAnnulled;
import org.metodika.contracts.control.ControlActSigned;
import org.metodika.contracts.control.ControlCancelled;
import org.metodika.contracts.control.ControlChanged;
import org.metodika.contracts.control.ControlCorrectionAnswered;
import org.metodika.contracts.control.ControlMeasureDone;
import org.metodika.contracts.control.ControlOverdue;
import org.metodika.contracts.control.ControlPlanned;
import org.metodika.contracts.control.ControlState;
import org.metodika.contracts.correction.CorrectionMeetingAnnulled;
import org.metodika.contracts.correction.CorrectionMeetingRecorded;
import org.metodika.contracts.correction.CorrectionMeetingState;
import org.metodika.contracts.deficit.DeficitAddressed;
import org.metodika.contracts.deficit.DeficitAnnulled;
import org.metodika.contracts.deficit.DeficitConfirmed;
import org.metodika.contracts.deficit.DeficitDetected;
import org.metodika.contracts.deficit.DeficitLeftToPaper;
import org.metodika.contracts.deficit.DeficitNoLongerAddressed;
import org.metodika.contracts.deficit.DeficitOutcomeMeasured;
import org.metodika.contracts.deficit.DeficitOutcomeStated;
import org.metodika.contracts.deficit.DeficitOutcomeWithdrawn;
import org.metodika.contracts.deficit.DeficitReopened;
import org.metodika.contracts.deficit.DeficitResolved;
import org.metodika.contracts.deficit.DeficitRevised;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.deficit.DeficitStateInFull;
import org.metodika.contracts.deficit.DeficitTransferred;
import org.metodika.contracts.deficit.TransferredDeficitState;
import org.metodika.contracts.diary.DiaryEntryChanged;
import org.metodika.contracts.diary.DiaryEntryNoted;
import org.metodika.contracts.diary.DiaryEntryState;
import org.metodika.contracts.diary.DiaryEntrySupplemented;
import org.metodika.contracts.diary.DiaryEntryWritten;
import org.metodika.contracts.dictionary.DictionaryMappingPublished;
import org.metodika.contracts.dictionary.DictionaryMappingState;
import org.metodika.contracts.dictionary.DictionaryPublished;
import org.metodika.contracts.dictionary.DictionaryState;
import org.metodika.contracts.discussion.DiscussionAnnulled;
import org.metodika.contracts.discussion.DiscussionProposalDecided;
import org.metodika.contracts.discussion.DiscussionRecorded;
import org.metodika.contracts.discussion.DiscussionState;
import org.metodika.contracts.dossier.DossierDocumentsChanged;
import org.metodika.contracts.dossier.DossierPaperRecorded;
import org.metodika.contracts.dossier.DossierPaperWithdrawn;
import org.metodika.contracts.dossier.DossierState;
import org.metodika.contracts.duty.DutyAssigned;
import org.metodika.contracts.duty.DutyChanged;
import org.metodika.contracts.duty.DutyHandedIn;
import org.metodika.contracts.duty.DutyOverdue;
import org.metodika.contracts.duty.DutyReminded;
import org.metodika.contracts.duty.DutyReopened;
import org.metodika.contracts.duty.DutyState;
import org.metodika.contracts.duty.DutyWithdrawn;
import org.metodika.contracts.feedback.FeedbackRead;
import org.metodika.contracts.feedback.FeedbackSent;
import org.metodika.contracts.feedback.FeedbackState;
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
import org.metodika.contracts.instrument.InstrumentPublished;
import org.metodika.contracts.instrument.InstrumentRetired;
import org.metodika.contracts.instrument.InstrumentState;
import org.metodika.contracts.measure.SupportMeasureCancelled;
import org.metodika.contracts.measure.SupportMeasureChanged;
import org.metodika.contracts.measure.SupportMeasureDone;
import org.metodika.contracts.measure.SupportMeasureEndedByDismissal;
import org.metodika.contracts.measure.SupportMeasurePlanned;
import org.metodika.contracts.measure.SupportMeasureState;
import org.metodika.contracts.meeting.MeetingAnnulled;
import org.metodika.contracts.meeting.MeetingCorrected;
import org.metodika.contracts.meeting.MeetingRecorded;
import org.metodika.contracts.meeting.MeetingSigned;
import org.metodika.contracts.meeting.MeetingState;
import org.metodika.contracts.mentor.MentorAdmitted;
import org.metodika.contracts.mentor.MentorChanged;
import org.metodika.contracts.mentor.MentorLeft;
import org.metodika.contracts.mentor.MentorReinstated;
import org.metodika.contracts.mentor.MentorState;
import org.metodika.contracts.offer.OfferChanged;
import org.metodika.contracts.offer.OfferDrafted;
import org.metodika.contracts.offer.OfferPublished;
import org.metodika.contracts.offer.OfferState;
import org.metodika.contracts.offer.OfferWithdrawn;
import org.metodika.contracts.participation.ParticipationChanged;
import org.metodika.contracts.participation.ParticipationEndedByDismissal;
import org.metodika.contracts.participation.ParticipationPlanned;
import org.metodika.contracts.participation.ParticipationResultRecorded;
import org.metodika.contracts.participation.ParticipationState;
import org.metodika.contracts.participation.ParticipationTookPlace;
import org.metodika.contracts.participation.ParticipationWithdrawn;
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
import org.metodika.contracts.policy.PolicyStartControlSet;
import org.metodika.contracts.portfolio.EvidenceAdded;
import org.metodika.contracts.portfolio.EvidenceCorrected;
import org.metodika.contracts.portfolio.EvidenceFileAdded;
import org.metodika.contracts.portfolio.EvidenceFileRemoved;
import org.metodika.contracts.portfolio.EvidenceWithdrawn;
import org.metodika.contracts.portfolio.PortfolioOpened;
import org.metodika.contracts.portfolio.PortfolioState;
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
import org.metodika.contracts.program.ProgramControlAnswered;
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
import org.metodika.contracts.recognition.RecognitionAnnulled;
import org.metodika.contracts.recognition.RecognitionGiven;
import org.metodika.contracts.recognition.RecognitionState;
import org.metodika.contracts.research.ResearchAnnulled;
import org.metodika.contracts.research.ResearchRecorded;
import org.metodika.contracts.research.ResearchState;
import org.metodika.contracts.risk.RiskEntered;
import org.metodika.contracts.risk.RiskRevised;
import org.metodika.contracts.risk.RiskState;
import org.metodika.contracts.route.RouteAgreed;
import org.metodika.contracts.route.RouteClosed;
import org.metodika.contracts.route.RouteContentChanged;
import org.metodika.contracts.route.RouteDrafted;
import org.metodika.contracts.route.RouteState;
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
import org.metodika.contracts.selflearning.SelfLearningSchoolBegun;
import org.metodika.contracts.selflearning.SelfLearningSchoolState;
import org.metodika.contracts.selflearning.SelfLearningStepDone;
import org.metodika.contracts.selflearning.SelfLearningStepPlanned;
import org.metodika.contracts.selflearning.SelfLearningStepReopened;
import org.metodika.contracts.staff.StaffMemberChanged;
import org.metodika.contracts.staff.StaffMemberDismissalAnnulled;
import org.metodika.contracts.staff.StaffMemberDismissed;
import org.metodika.contracts.staff.StaffMemberJoined;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.contracts.support.SupportAmended;
import org.metodika.contracts.support.SupportCardWritten;
import org.metodika.contracts.support.SupportConcluded;
import org.metodika.contracts.support.SupportDrafted;
import org.metodika.contracts.support.SupportIssued;
import org.metodika.contracts.support.SupportItemDone;
import org.metodika.contracts.support.SupportItemReopened;
import org.metodika.contracts.support.SupportItemWaived;
import org.metodika.contracts.support.SupportLabelsChanged;
import org.metodika.contracts.support.SupportPassportChanged;
import org.metodika.contracts.support.SupportResultsChanged;
import org.metodika.contracts.support.SupportState;
import org.metodika.contracts.support.SupportStopAnnulled;
import org.metodika.contracts.support.SupportStopped;
import org.metodika.contracts.survey.SurveyAnnulled;
import org.metodika.contracts.survey.SurveyAnswered;
import org.metodika.contracts.survey.SurveyClosed;
import org.metodika.contracts.survey.SurveyDrafted;
import org.metodika.contracts.survey.SurveyLinksIssued;
import org.metodika.contracts.survey.SurveyOpened;
import org.metodika.contracts.survey.SurveyParticipantsInvited;
import org.metodika.contracts.survey.SurveyPlanChanged;
import org.metodika.contracts.survey.SurveyState;
import org.metodika.contracts.team.TeamProgramAmended;
import org.metodika.contracts.team.TeamProgramApproved;
import org.metodika.contracts.team.TeamProgramCompleted;
import org.metodika.contracts.team.TeamProgramContentChanged;
import org.metodika.contracts.team.TeamProgramDrafted;
import org.metodika.contracts.team.TeamProgramLeaderChanged;
import org.metodika.contracts.team.TeamProgramMemberJoined;
import org.metodika.contracts.team.TeamProgramMemberLeft;
import org.metodika.contracts.team.TeamProgramMemberReturned;
import org.metodika.contracts.team.TeamProgramMembersChanged;
import org.metodika.contracts.team.TeamProgramReturned;
import org.metodika.contracts.team.TeamProgramState;
import org.metodika.contracts.team.TeamProgramStopped;
import org.metodika.contracts.team.TeamProgramSubmitted;
import org.metodika.contracts.team.TeamProgramWithdrawn;
import org.metodika.contracts.template.TemplatePublished;
import org.metodika.contracts.template.TemplateState;
import org.metodika.contracts.trainingrequest.TrainingRequestChanged;
import org.metodika.contracts.trainingrequest.TrainingRequestEndedByDismissal;
import org.metodika.contracts.trainingrequest.TrainingRequestMade;
import org.metodika.contracts.trainingrequest.TrainingRequestSettled;
import org.metodika.contracts.trainingrequest.TrainingRequestState;

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

    /** Events of instruments of diagnosis. */
    public static final Topic INSTRUMENT_EVENTS = Topic.events("instrument", "diagnostics-service");

    /** Present content of instruments of diagnosis. */
    public static final Topic INSTRUMENT_STATES = Topic.state("instrument", "diagnostics-service");

    public static final MessageType<InstrumentPublished> INSTRUMENT_PUBLISHED =
            new MessageType<>("org.metodika.instrument.published.v1", InstrumentPublished.class, INSTRUMENT_EVENTS);

    public static final MessageType<InstrumentRetired> INSTRUMENT_RETIRED =
            new MessageType<>("org.metodika.instrument.retired.v1", InstrumentRetired.class, INSTRUMENT_EVENTS);

    public static final MessageType<InstrumentState> INSTRUMENT_STATE =
            new MessageType<>("org.metodika.instrument.state.v1", InstrumentState.class, INSTRUMENT_STATES);
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

    public static final MessageType<SelfAssessmentClosed> SELF_ASSESSMENT_CLOSED = new MessageType<>(
            "org.metodika.assessment.self-assessment-closed.v1", SelfAssessmentClosed.class, ASSESSMENT_EVENTS);

    public static final MessageType<AssessmentAnnulled> ASSESSMENT_ANNULLED =
            new MessageType<>("org.metodika.assessment.annulled.v1", AssessmentAnnulled.class, ASSESSMENT_EVENTS);

    /** Present content of assessment aggregates. */
    public static final Topic ASSESSMENT_STATES = Topic.state("assessment", "diagnostics-service");

    public static final MessageType<AssessmentState> ASSESSMENT_STATE =
            new MessageType<>("org.metodika.assessment.state.v1", AssessmentState.class, ASSESSMENT_STATES);

    /** Events of campaign aggregates. */
    public static final Topic CAMPAIGN_EVENTS = Topic.events("campaign", "diagnostics-service");

    /** Present content of campaign aggregates. */
    public static final Topic CAMPAIGN_STATES = Topic.state("campaign", "diagnostics-service");

    /** Events of the rolls of campaigns, one roll per school. */
    public static final Topic CAMPAIGN_ROLL_EVENTS = Topic.events("campaign-roll", "diagnostics-service");

    /** Present content of the rolls of campaigns. */
    public static final Topic CAMPAIGN_ROLL_STATES = Topic.state("campaign-roll", "diagnostics-service");

    public static final MessageType<CampaignDrafted> CAMPAIGN_DRAFTED =
            new MessageType<>("org.metodika.campaign.drafted.v1", CampaignDrafted.class, CAMPAIGN_EVENTS);

    public static final MessageType<CampaignChanged> CAMPAIGN_CHANGED =
            new MessageType<>("org.metodika.campaign.changed.v1", CampaignChanged.class, CAMPAIGN_EVENTS);

    public static final MessageType<CampaignOpened> CAMPAIGN_OPENED =
            new MessageType<>("org.metodika.campaign.opened.v1", CampaignOpened.class, CAMPAIGN_EVENTS);

    public static final MessageType<CampaignExtended> CAMPAIGN_EXTENDED =
            new MessageType<>("org.metodika.campaign.extended.v1", CampaignExtended.class, CAMPAIGN_EVENTS);

    public static final MessageType<CampaignClosed> CAMPAIGN_CLOSED =
            new MessageType<>("org.metodika.campaign.closed.v1", CampaignClosed.class, CAMPAIGN_EVENTS);

    public static final MessageType<CampaignAnnulled> CAMPAIGN_ANNULLED =
            new MessageType<>("org.metodika.campaign.annulled.v1", CampaignAnnulled.class, CAMPAIGN_EVENTS);

    public static final MessageType<CampaignState> CAMPAIGN_STATE =
            new MessageType<>("org.metodika.campaign.state.v1", CampaignState.class, CAMPAIGN_STATES);

    public static final MessageType<CampaignRollOpened> CAMPAIGN_ROLL_OPENED =
            new MessageType<>("org.metodika.campaign-roll.opened.v1", CampaignRollOpened.class, CAMPAIGN_ROLL_EVENTS);

    public static final MessageType<CampaignTeachersAdmitted> CAMPAIGN_TEACHERS_ADMITTED = new MessageType<>(
            "org.metodika.campaign-roll.teachers-admitted.v1", CampaignTeachersAdmitted.class, CAMPAIGN_ROLL_EVENTS);

    public static final MessageType<CampaignTeachersInvited> CAMPAIGN_TEACHERS_INVITED = new MessageType<>(
            "org.metodika.campaign-roll.teachers-invited.v1", CampaignTeachersInvited.class, CAMPAIGN_ROLL_EVENTS);

    public static final MessageType<CampaignTeachersLeftOut> CAMPAIGN_TEACHERS_LEFT_OUT = new MessageType<>(
            "org.metodika.campaign-roll.teachers-left-out.v1", CampaignTeachersLeftOut.class, CAMPAIGN_ROLL_EVENTS);

    public static final MessageType<CampaignObserversAssigned> CAMPAIGN_OBSERVERS_ASSIGNED = new MessageType<>(
            "org.metodika.campaign-roll.observers-assigned.v1", CampaignObserversAssigned.class, CAMPAIGN_ROLL_EVENTS);

    public static final MessageType<CampaignReminded> CAMPAIGN_REMINDED =
            new MessageType<>("org.metodika.campaign-roll.reminded.v1", CampaignReminded.class, CAMPAIGN_ROLL_EVENTS);

    public static final MessageType<CampaignRollClosing> CAMPAIGN_ROLL_CLOSING =
            new MessageType<>("org.metodika.campaign-roll.closing.v1", CampaignRollClosing.class, CAMPAIGN_ROLL_EVENTS);

    public static final MessageType<CampaignRollClosed> CAMPAIGN_ROLL_CLOSED =
            new MessageType<>("org.metodika.campaign-roll.closed.v1", CampaignRollClosed.class, CAMPAIGN_ROLL_EVENTS);

    public static final MessageType<CampaignRollAnnulled> CAMPAIGN_ROLL_ANNULLED = new MessageType<>(
            "org.metodika.campaign-roll.annulled.v1", CampaignRollAnnulled.class, CAMPAIGN_ROLL_EVENTS);

    public static final MessageType<CampaignRollState> CAMPAIGN_ROLL_STATE =
            new MessageType<>("org.metodika.campaign-roll.state.v1", CampaignRollState.class, CAMPAIGN_ROLL_STATES);

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

    public static final MessageType<DeficitAddressed> DEFICIT_ADDRESSED =
            new MessageType<>("org.metodika.deficit.addressed.v1", DeficitAddressed.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitNoLongerAddressed> DEFICIT_NO_LONGER_ADDRESSED = new MessageType<>(
            "org.metodika.deficit.no-longer-addressed.v1", DeficitNoLongerAddressed.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitOutcomeMeasured> DEFICIT_OUTCOME_MEASURED =
            new MessageType<>("org.metodika.deficit.outcome-measured.v1", DeficitOutcomeMeasured.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitOutcomeWithdrawn> DEFICIT_OUTCOME_WITHDRAWN = new MessageType<>(
            "org.metodika.deficit.outcome-withdrawn.v1", DeficitOutcomeWithdrawn.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitOutcomeStated> DEFICIT_OUTCOME_STATED =
            new MessageType<>("org.metodika.deficit.outcome-stated.v1", DeficitOutcomeStated.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitState> DEFICIT_STATE =
            new MessageType<>("org.metodika.deficit.state.v1", DeficitState.class, DEFICIT_STATES);

    /** Beside {@link #DEFICIT_STATE}: the present content of deficits that paper tells of. */
    public static final MessageType<TransferredDeficitState> TRANSFERRED_DEFICIT_STATE =
            new MessageType<>("org.metodika.deficit.state.v2", TransferredDeficitState.class, DEFICIT_STATES);

    /** What diagnostics tells since deficits have a life; the versions before may still lie in the topic. */
    public static final MessageType<DeficitStateInFull> DEFICIT_STATE_IN_FULL =
            new MessageType<>("org.metodika.deficit.state.v3", DeficitStateInFull.class, DEFICIT_STATES);

    /** Comparisons of materials and lessons before and after. */
    public static final Topic COMPARISON_EVENTS = Topic.events("comparison", "diagnostics-service");

    /** Present content of comparisons. */
    public static final Topic COMPARISON_STATES = Topic.state("comparison", "diagnostics-service");

    public static final MessageType<ComparisonRecorded> COMPARISON_RECORDED =
            new MessageType<>("org.metodika.comparison.recorded.v1", ComparisonRecorded.class, COMPARISON_EVENTS);

    public static final MessageType<ComparisonState> COMPARISON_STATE =
            new MessageType<>("org.metodika.comparison.state.v1", ComparisonState.class, COMPARISON_STATES);

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

    public static final MessageType<CheckpointReportHandedIn> CHECKPOINT_REPORT_HANDED_IN = new MessageType<>(
            "org.metodika.checkpoint.report-handed-in.v1", CheckpointReportHandedIn.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointReturned> CHECKPOINT_RETURNED =
            new MessageType<>("org.metodika.checkpoint.returned.v1", CheckpointReturned.class, CHECKPOINT_EVENTS);

    public static final MessageType<CheckpointPostponed> CHECKPOINT_POSTPONED =
            new MessageType<>("org.metodika.checkpoint.postponed.v1", CheckpointPostponed.class, CHECKPOINT_EVENTS);

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

    /** Events of portfolios of teachers. */
    public static final Topic PORTFOLIO_EVENTS = Topic.events("portfolio", "program-service");

    /** Present content of portfolios of teachers, without their words. */
    public static final Topic PORTFOLIO_STATES = Topic.state("portfolio", "program-service");

    public static final MessageType<PortfolioOpened> PORTFOLIO_OPENED =
            new MessageType<>("org.metodika.portfolio.opened.v1", PortfolioOpened.class, PORTFOLIO_EVENTS);

    public static final MessageType<EvidenceAdded> EVIDENCE_ADDED =
            new MessageType<>("org.metodika.portfolio.evidence-added.v1", EvidenceAdded.class, PORTFOLIO_EVENTS);

    public static final MessageType<EvidenceCorrected> EVIDENCE_CORRECTED = new MessageType<>(
            "org.metodika.portfolio.evidence-corrected.v1", EvidenceCorrected.class, PORTFOLIO_EVENTS);

    public static final MessageType<EvidenceWithdrawn> EVIDENCE_WITHDRAWN = new MessageType<>(
            "org.metodika.portfolio.evidence-withdrawn.v1", EvidenceWithdrawn.class, PORTFOLIO_EVENTS);

    public static final MessageType<EvidenceFileAdded> EVIDENCE_FILE_ADDED =
            new MessageType<>("org.metodika.portfolio.file-added.v1", EvidenceFileAdded.class, PORTFOLIO_EVENTS);

    public static final MessageType<EvidenceFileRemoved> EVIDENCE_FILE_REMOVED =
            new MessageType<>("org.metodika.portfolio.file-removed.v1", EvidenceFileRemoved.class, PORTFOLIO_EVENTS);

    public static final MessageType<PortfolioState> PORTFOLIO_STATE =
            new MessageType<>("org.metodika.portfolio.state.v1", PortfolioState.class, PORTFOLIO_STATES);

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

    /** Events of difficulty dictionaries. */
    public static final Topic DICTIONARY_EVENTS = Topic.events("dictionary", "diagnostics-service");

    /** Present content of difficulty dictionaries. */
    public static final Topic DICTIONARY_STATES = Topic.state("dictionary", "diagnostics-service");

    public static final MessageType<DictionaryPublished> DICTIONARY_PUBLISHED =
            new MessageType<>("org.metodika.dictionary.published.v1", DictionaryPublished.class, DICTIONARY_EVENTS);

    public static final MessageType<DictionaryState> DICTIONARY_STATE =
            new MessageType<>("org.metodika.dictionary.state.v1", DictionaryState.class, DICTIONARY_STATES);

    /** Events of mappings between difficulty dictionaries. */
    public static final Topic DICTIONARY_MAPPING_EVENTS = Topic.events("dictionary-mapping", "diagnostics-service");

    /** Present content of mappings between difficulty dictionaries. */
    public static final Topic DICTIONARY_MAPPING_STATES = Topic.state("dictionary-mapping", "diagnostics-service");

    public static final MessageType<DictionaryMappingPublished> DICTIONARY_MAPPING_PUBLISHED = new MessageType<>(
            "org.metodika.dictionary-mapping.published.v1",
            DictionaryMappingPublished.class,
            DICTIONARY_MAPPING_EVENTS);

    public static final MessageType<DictionaryMappingState> DICTIONARY_MAPPING_STATE = new MessageType<>(
            "org.metodika.dictionary-mapping.state.v1", DictionaryMappingState.class, DICTIONARY_MAPPING_STATES);

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

    /** Events of surveys. */
    public static final Topic SURVEY_EVENTS = Topic.events("survey", "diagnostics-service");

    /** Present content of surveys. */
    public static final Topic SURVEY_STATES = Topic.state("survey", "diagnostics-service");

    public static final MessageType<SurveyDrafted> SURVEY_DRAFTED =
            new MessageType<>("org.metodika.survey.drafted.v1", SurveyDrafted.class, SURVEY_EVENTS);

    public static final MessageType<SurveyPlanChanged> SURVEY_PLAN_CHANGED =
            new MessageType<>("org.metodika.survey.plan-changed.v1", SurveyPlanChanged.class, SURVEY_EVENTS);

    public static final MessageType<SurveyLinksIssued> SURVEY_LINKS_ISSUED =
            new MessageType<>("org.metodika.survey.links-issued.v1", SurveyLinksIssued.class, SURVEY_EVENTS);

    public static final MessageType<SurveyParticipantsInvited> SURVEY_PARTICIPANTS_INVITED = new MessageType<>(
            "org.metodika.survey.participants-invited.v1", SurveyParticipantsInvited.class, SURVEY_EVENTS);

    public static final MessageType<SurveyOpened> SURVEY_OPENED =
            new MessageType<>("org.metodika.survey.opened.v1", SurveyOpened.class, SURVEY_EVENTS);

    public static final MessageType<SurveyAnswered> SURVEY_ANSWERED =
            new MessageType<>("org.metodika.survey.answered.v1", SurveyAnswered.class, SURVEY_EVENTS);

    public static final MessageType<SurveyClosed> SURVEY_CLOSED =
            new MessageType<>("org.metodika.survey.closed.v1", SurveyClosed.class, SURVEY_EVENTS);

    public static final MessageType<SurveyAnnulled> SURVEY_ANNULLED =
            new MessageType<>("org.metodika.survey.annulled.v1", SurveyAnnulled.class, SURVEY_EVENTS);

    public static final MessageType<SurveyState> SURVEY_STATE =
            new MessageType<>("org.metodika.survey.state.v1", SurveyState.class, SURVEY_STATES);

    /** Events of team programs. */
    public static final Topic TEAM_PROGRAM_EVENTS = Topic.events("team-program", "program-service");

    /** Present content of team programs. */
    public static final Topic TEAM_PROGRAM_STATES = Topic.state("team-program", "program-service");

    public static final MessageType<TeamProgramDrafted> TEAM_PROGRAM_DRAFTED =
            new MessageType<>("org.metodika.team-program.drafted.v1", TeamProgramDrafted.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramContentChanged> TEAM_PROGRAM_CONTENT_CHANGED = new MessageType<>(
            "org.metodika.team-program.content-changed.v1", TeamProgramContentChanged.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramMembersChanged> TEAM_PROGRAM_MEMBERS_CHANGED = new MessageType<>(
            "org.metodika.team-program.members-changed.v1", TeamProgramMembersChanged.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramSubmitted> TEAM_PROGRAM_SUBMITTED = new MessageType<>(
            "org.metodika.team-program.submitted.v1", TeamProgramSubmitted.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramReturned> TEAM_PROGRAM_RETURNED =
            new MessageType<>("org.metodika.team-program.returned.v1", TeamProgramReturned.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramWithdrawn> TEAM_PROGRAM_WITHDRAWN = new MessageType<>(
            "org.metodika.team-program.withdrawn.v1", TeamProgramWithdrawn.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramApproved> TEAM_PROGRAM_APPROVED =
            new MessageType<>("org.metodika.team-program.approved.v1", TeamProgramApproved.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramMemberJoined> TEAM_PROGRAM_MEMBER_JOINED = new MessageType<>(
            "org.metodika.team-program.member-joined.v1", TeamProgramMemberJoined.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramMemberLeft> TEAM_PROGRAM_MEMBER_LEFT = new MessageType<>(
            "org.metodika.team-program.member-left.v1", TeamProgramMemberLeft.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramMemberReturned> TEAM_PROGRAM_MEMBER_RETURNED = new MessageType<>(
            "org.metodika.team-program.member-returned.v1", TeamProgramMemberReturned.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramAmended> TEAM_PROGRAM_AMENDED =
            new MessageType<>("org.metodika.team-program.amended.v1", TeamProgramAmended.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramLeaderChanged> TEAM_PROGRAM_LEADER_CHANGED = new MessageType<>(
            "org.metodika.team-program.leader-changed.v1", TeamProgramLeaderChanged.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramStopped> TEAM_PROGRAM_STOPPED =
            new MessageType<>("org.metodika.team-program.stopped.v1", TeamProgramStopped.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramCompleted> TEAM_PROGRAM_COMPLETED = new MessageType<>(
            "org.metodika.team-program.completed.v1", TeamProgramCompleted.class, TEAM_PROGRAM_EVENTS);

    public static final MessageType<TeamProgramState> TEAM_PROGRAM_STATE =
            new MessageType<>("org.metodika.team-program.state.v1", TeamProgramState.class, TEAM_PROGRAM_STATES);

    /** Events of individual support of specialists. */
    public static final Topic SUPPORT_EVENTS = Topic.events("support", "program-service");

    /** Present content of individual support of specialists. */
    public static final Topic SUPPORT_STATES = Topic.state("support", "program-service");

    public static final MessageType<SupportDrafted> SUPPORT_DRAFTED =
            new MessageType<>("org.metodika.support.drafted.v1", SupportDrafted.class, SUPPORT_EVENTS);

    public static final MessageType<SupportPassportChanged> SUPPORT_PASSPORT_CHANGED =
            new MessageType<>("org.metodika.support.passport-changed.v1", SupportPassportChanged.class, SUPPORT_EVENTS);

    public static final MessageType<SupportIssued> SUPPORT_ISSUED =
            new MessageType<>("org.metodika.support.issued.v1", SupportIssued.class, SUPPORT_EVENTS);

    public static final MessageType<SupportAmended> SUPPORT_AMENDED =
            new MessageType<>("org.metodika.support.amended.v1", SupportAmended.class, SUPPORT_EVENTS);

    public static final MessageType<SupportItemDone> SUPPORT_ITEM_DONE =
            new MessageType<>("org.metodika.support.item-done.v1", SupportItemDone.class, SUPPORT_EVENTS);

    public static final MessageType<SupportItemWaived> SUPPORT_ITEM_WAIVED =
            new MessageType<>("org.metodika.support.item-waived.v1", SupportItemWaived.class, SUPPORT_EVENTS);

    public static final MessageType<SupportItemReopened> SUPPORT_ITEM_REOPENED =
            new MessageType<>("org.metodika.support.item-reopened.v1", SupportItemReopened.class, SUPPORT_EVENTS);

    public static final MessageType<SupportCardWritten> SUPPORT_CARD_WRITTEN =
            new MessageType<>("org.metodika.support.card-written.v1", SupportCardWritten.class, SUPPORT_EVENTS);

    public static final MessageType<SupportResultsChanged> SUPPORT_RESULTS_CHANGED =
            new MessageType<>("org.metodika.support.results-changed.v1", SupportResultsChanged.class, SUPPORT_EVENTS);

    public static final MessageType<SupportConcluded> SUPPORT_CONCLUDED =
            new MessageType<>("org.metodika.support.concluded.v1", SupportConcluded.class, SUPPORT_EVENTS);

    public static final MessageType<SupportStopped> SUPPORT_STOPPED =
            new MessageType<>("org.metodika.support.stopped.v1", SupportStopped.class, SUPPORT_EVENTS);

    public static final MessageType<SupportStopAnnulled> SUPPORT_STOP_ANNULLED =
            new MessageType<>("org.metodika.support.stop-annulled.v1", SupportStopAnnulled.class, SUPPORT_EVENTS);

    public static final MessageType<SupportState> SUPPORT_STATE =
            new MessageType<>("org.metodika.support.state.v1", SupportState.class, SUPPORT_STATES);

    /** Events of labels of the conclusion. */
    public static final Topic SUPPORT_LABELS_EVENTS = Topic.events("support-labels", "program-service");

    public static final MessageType<SupportLabelsChanged> SUPPORT_LABELS_CHANGED = new MessageType<>(
            "org.metodika.support-labels.changed.v1", SupportLabelsChanged.class, SUPPORT_LABELS_EVENTS);

    /** Events of measures of support. */
    public static final Topic SUPPORT_MEASURE_EVENTS = Topic.events("support-measure", "program-service");

    /** Present content of measures of support. */
    public static final Topic SUPPORT_MEASURE_STATES = Topic.state("support-measure", "program-service");

    public static final MessageType<SupportMeasurePlanned> SUPPORT_MEASURE_PLANNED = new MessageType<>(
            "org.metodika.support-measure.planned.v1", SupportMeasurePlanned.class, SUPPORT_MEASURE_EVENTS);

    public static final MessageType<SupportMeasureChanged> SUPPORT_MEASURE_CHANGED = new MessageType<>(
            "org.metodika.support-measure.changed.v1", SupportMeasureChanged.class, SUPPORT_MEASURE_EVENTS);

    public static final MessageType<SupportMeasureDone> SUPPORT_MEASURE_DONE =
            new MessageType<>("org.metodika.support-measure.done.v1", SupportMeasureDone.class, SUPPORT_MEASURE_EVENTS);

    public static final MessageType<SupportMeasureCancelled> SUPPORT_MEASURE_CANCELLED = new MessageType<>(
            "org.metodika.support-measure.cancelled.v1", SupportMeasureCancelled.class, SUPPORT_MEASURE_EVENTS);

    public static final MessageType<SupportMeasureEndedByDismissal> SUPPORT_MEASURE_ENDED_BY_DISMISSAL =
            new MessageType<>(
                    "org.metodika.support-measure.ended-by-dismissal.v1",
                    SupportMeasureEndedByDismissal.class,
                    SUPPORT_MEASURE_EVENTS);

    public static final MessageType<SupportMeasureState> SUPPORT_MEASURE_STATE = new MessageType<>(
            "org.metodika.support-measure.state.v1", SupportMeasureState.class, SUPPORT_MEASURE_STATES);

    /** Events of training requests. */
    public static final Topic TRAINING_REQUEST_EVENTS = Topic.events("training-request", "program-service");

    /** Present content of training requests. */
    public static final Topic TRAINING_REQUEST_STATES = Topic.state("training-request", "program-service");

    public static final MessageType<TrainingRequestMade> TRAINING_REQUEST_MADE = new MessageType<>(
            "org.metodika.training-request.made.v1", TrainingRequestMade.class, TRAINING_REQUEST_EVENTS);

    public static final MessageType<TrainingRequestChanged> TRAINING_REQUEST_CHANGED = new MessageType<>(
            "org.metodika.training-request.changed.v1", TrainingRequestChanged.class, TRAINING_REQUEST_EVENTS);

    public static final MessageType<TrainingRequestSettled> TRAINING_REQUEST_SETTLED = new MessageType<>(
            "org.metodika.training-request.settled.v1", TrainingRequestSettled.class, TRAINING_REQUEST_EVENTS);

    public static final MessageType<TrainingRequestEndedByDismissal> TRAINING_REQUEST_ENDED_BY_DISMISSAL =
            new MessageType<>(
                    "org.metodika.training-request.ended-by-dismissal.v1",
                    TrainingRequestEndedByDismissal.class,
                    TRAINING_REQUEST_EVENTS);

    public static final MessageType<TrainingRequestState> TRAINING_REQUEST_STATE = new MessageType<>(
            "org.metodika.training-request.state.v1", TrainingRequestState.class, TRAINING_REQUEST_STATES);

    /** Events of individual educational routes. */
    public static final Topic ROUTE_EVENTS = Topic.events("route", "program-service");

    /** Present content of individual educational routes. */
    public static final Topic ROUTE_STATES = Topic.state("route", "program-service");

    public static final MessageType<RouteDrafted> ROUTE_DRAFTED =
            new MessageType<>("org.metodika.route.drafted.v1", RouteDrafted.class, ROUTE_EVENTS);

    public static final MessageType<RouteContentChanged> ROUTE_CONTENT_CHANGED =
            new MessageType<>("org.metodika.route.content-changed.v1", RouteContentChanged.class, ROUTE_EVENTS);

    public static final MessageType<RouteAgreed> ROUTE_AGREED =
            new MessageType<>("org.metodika.route.agreed.v1", RouteAgreed.class, ROUTE_EVENTS);

    public static final MessageType<RouteClosed> ROUTE_CLOSED =
            new MessageType<>("org.metodika.route.closed.v1", RouteClosed.class, ROUTE_EVENTS);

    public static final MessageType<RouteState> ROUTE_STATE =
            new MessageType<>("org.metodika.route.state.v1", RouteState.class, ROUTE_STATES);

    /** Events of dossiers. */
    public static final Topic DOSSIER_EVENTS = Topic.events("dossier", "program-service");

    /** Present content of dossiers. */
    public static final Topic DOSSIER_STATES = Topic.state("dossier", "program-service");

    public static final MessageType<DossierDocumentsChanged> DOSSIER_DOCUMENTS_CHANGED = new MessageType<>(
            "org.metodika.dossier.documents-changed.v1", DossierDocumentsChanged.class, DOSSIER_EVENTS);

    public static final MessageType<DossierPaperRecorded> DOSSIER_PAPER_RECORDED =
            new MessageType<>("org.metodika.dossier.paper-recorded.v1", DossierPaperRecorded.class, DOSSIER_EVENTS);

    public static final MessageType<DossierPaperWithdrawn> DOSSIER_PAPER_WITHDRAWN =
            new MessageType<>("org.metodika.dossier.paper-withdrawn.v1", DossierPaperWithdrawn.class, DOSSIER_EVENTS);

    public static final MessageType<DossierState> DOSSIER_STATE =
            new MessageType<>("org.metodika.dossier.state.v1", DossierState.class, DOSSIER_STATES);

    /** Events of mentors in the pool. */
    public static final Topic MENTOR_EVENTS = Topic.events("mentor", "program-service");

    /** Present content of mentors in the pool. */
    public static final Topic MENTOR_STATES = Topic.state("mentor", "program-service");

    public static final MessageType<MentorAdmitted> MENTOR_ADMITTED =
            new MessageType<>("org.metodika.mentor.admitted.v1", MentorAdmitted.class, MENTOR_EVENTS);

    public static final MessageType<MentorChanged> MENTOR_CHANGED =
            new MessageType<>("org.metodika.mentor.changed.v1", MentorChanged.class, MENTOR_EVENTS);

    public static final MessageType<MentorLeft> MENTOR_LEFT =
            new MessageType<>("org.metodika.mentor.left.v1", MentorLeft.class, MENTOR_EVENTS);

    public static final MessageType<MentorReinstated> MENTOR_REINSTATED =
            new MessageType<>("org.metodika.mentor.reinstated.v1", MentorReinstated.class, MENTOR_EVENTS);

    public static final MessageType<MentorState> MENTOR_STATE =
            new MessageType<>("org.metodika.mentor.state.v1", MentorState.class, MENTOR_STATES);

    /** Events of participation in contests, festivals and campaigns. */
    public static final Topic PARTICIPATION_EVENTS = Topic.events("participation", "program-service");

    /** Present content of participation in contests, festivals and campaigns. */
    public static final Topic PARTICIPATION_STATES = Topic.state("participation", "program-service");

    public static final MessageType<ParticipationPlanned> PARTICIPATION_PLANNED = new MessageType<>(
            "org.metodika.participation.planned.v1", ParticipationPlanned.class, PARTICIPATION_EVENTS);

    public static final MessageType<ParticipationChanged> PARTICIPATION_CHANGED = new MessageType<>(
            "org.metodika.participation.changed.v1", ParticipationChanged.class, PARTICIPATION_EVENTS);

    public static final MessageType<ParticipationTookPlace> PARTICIPATION_TOOK_PLACE = new MessageType<>(
            "org.metodika.participation.took-place.v1", ParticipationTookPlace.class, PARTICIPATION_EVENTS);

    public static final MessageType<ParticipationResultRecorded> PARTICIPATION_RESULT_RECORDED = new MessageType<>(
            "org.metodika.participation.result-recorded.v1", ParticipationResultRecorded.class, PARTICIPATION_EVENTS);

    public static final MessageType<ParticipationWithdrawn> PARTICIPATION_WITHDRAWN = new MessageType<>(
            "org.metodika.participation.withdrawn.v1", ParticipationWithdrawn.class, PARTICIPATION_EVENTS);

    public static final MessageType<ParticipationEndedByDismissal> PARTICIPATION_ENDED_BY_DISMISSAL = new MessageType<>(
            "org.metodika.participation.ended-by-dismissal.v1",
            ParticipationEndedByDismissal.class,
            PARTICIPATION_EVENTS);

    public static final MessageType<ParticipationState> PARTICIPATION_STATE =
            new MessageType<>("org.metodika.participation.state.v1", ParticipationState.class, PARTICIPATION_STATES);

    /** Events of the building of self-learning schools. */
    public static final Topic SELF_LEARNING_SCHOOL_EVENTS = Topic.events("self-learning-school", "program-service");

    /** Present content of the building of self-learning schools. */
    public static final Topic SELF_LEARNING_SCHOOL_STATES = Topic.state("self-learning-school", "program-service");

    public static final MessageType<SelfLearningSchoolBegun> SELF_LEARNING_SCHOOL_BEGUN = new MessageType<>(
            "org.metodika.self-learning-school.begun.v1", SelfLearningSchoolBegun.class, SELF_LEARNING_SCHOOL_EVENTS);

    public static final MessageType<SelfLearningStepPlanned> SELF_LEARNING_STEP_PLANNED = new MessageType<>(
            "org.metodika.self-learning-school.step-planned.v1",
            SelfLearningStepPlanned.class,
            SELF_LEARNING_SCHOOL_EVENTS);

    public static final MessageType<SelfLearningStepDone> SELF_LEARNING_STEP_DONE = new MessageType<>(
            "org.metodika.self-learning-school.step-done.v1", SelfLearningStepDone.class, SELF_LEARNING_SCHOOL_EVENTS);

    public static final MessageType<SelfLearningStepReopened> SELF_LEARNING_STEP_REOPENED = new MessageType<>(
            "org.metodika.self-learning-school.step-reopened.v1",
            SelfLearningStepReopened.class,
            SELF_LEARNING_SCHOOL_EVENTS);

    public static final MessageType<SelfLearningSchoolState> SELF_LEARNING_SCHOOL_STATE = new MessageType<>(
            "org.metodika.self-learning-school.state.v1", SelfLearningSchoolState.class, SELF_LEARNING_SCHOOL_STATES);

    /** Events of controls. */
    public static final Topic CONTROL_EVENTS = Topic.events("control", "monitoring-service");

    /** Present content of controls. */
    public static final Topic CONTROL_STATES = Topic.state("control", "monitoring-service");

    public static final MessageType<ControlPlanned> CONTROL_PLANNED =
            new MessageType<>("org.metodika.control.planned.v1", ControlPlanned.class, CONTROL_EVENTS);

    public static final MessageType<ControlChanged> CONTROL_CHANGED =
            new MessageType<>("org.metodika.control.changed.v1", ControlChanged.class, CONTROL_EVENTS);

    public static final MessageType<ControlCancelled> CONTROL_CANCELLED =
            new MessageType<>("org.metodika.control.cancelled.v1", ControlCancelled.class, CONTROL_EVENTS);

    public static final MessageType<ControlOverdue> CONTROL_OVERDUE =
            new MessageType<>("org.metodika.control.overdue.v1", ControlOverdue.class, CONTROL_EVENTS);

    public static final MessageType<ControlActSigned> CONTROL_ACT_SIGNED =
            new MessageType<>("org.metodika.control.act-signed.v1", ControlActSigned.class, CONTROL_EVENTS);

    public static final MessageType<ControlActAnnulled> CONTROL_ACT_ANNULLED =
            new MessageType<>("org.metodika.control.act-annulled.v1", ControlActAnnulled.class, CONTROL_EVENTS);

    public static final MessageType<ControlMeasureDone> CONTROL_MEASURE_DONE =
            new MessageType<>("org.metodika.control.measure-done.v1", ControlMeasureDone.class, CONTROL_EVENTS);

    public static final MessageType<ControlCorrectionAnswered> CONTROL_CORRECTION_ANSWERED = new MessageType<>(
            "org.metodika.control.correction-answered.v1", ControlCorrectionAnswered.class, CONTROL_EVENTS);

    public static final MessageType<ControlState> CONTROL_STATE =
            new MessageType<>("org.metodika.control.state.v1", ControlState.class, CONTROL_STATES);

    public static final MessageType<ProgramControlAnswered> PROGRAM_CONTROL_ANSWERED =
            new MessageType<>("org.metodika.program.control-answered.v1", ProgramControlAnswered.class, PROGRAM_EVENTS);

    public static final MessageType<PolicyStartControlSet> POLICY_START_CONTROL_SET =
            new MessageType<>("org.metodika.policy.start-control-set.v1", PolicyStartControlSet.class, POLICY_EVENTS);

    /** Events of diaries. */
    public static final Topic DIARY_EVENTS = Topic.events("diary", "monitoring-service");

    /** Present content of diaries. */
    public static final Topic DIARY_STATES = Topic.state("diary", "monitoring-service");

    public static final MessageType<DiaryEntryWritten> DIARY_ENTRY_WRITTEN =
            new MessageType<>("org.metodika.diary.entry-written.v1", DiaryEntryWritten.class, DIARY_EVENTS);

    public static final MessageType<DiaryEntryChanged> DIARY_ENTRY_CHANGED =
            new MessageType<>("org.metodika.diary.entry-changed.v1", DiaryEntryChanged.class, DIARY_EVENTS);

    public static final MessageType<DiaryEntrySupplemented> DIARY_ENTRY_SUPPLEMENTED =
            new MessageType<>("org.metodika.diary.entry-supplemented.v1", DiaryEntrySupplemented.class, DIARY_EVENTS);

    public static final MessageType<DiaryEntryNoted> DIARY_ENTRY_NOTED =
            new MessageType<>("org.metodika.diary.entry-noted.v1", DiaryEntryNoted.class, DIARY_EVENTS);

    public static final MessageType<DiaryEntryState> DIARY_ENTRY_STATE =
            new MessageType<>("org.metodika.diary.state.v1", DiaryEntryState.class, DIARY_STATES);

    /** Events of the talk of teacher, mentor and methodist. */
    public static final Topic FEEDBACK_EVENTS = Topic.events("feedback", "monitoring-service");

    /** Present content of the talk of teacher, mentor and methodist. */
    public static final Topic FEEDBACK_STATES = Topic.state("feedback", "monitoring-service");

    public static final MessageType<FeedbackSent> FEEDBACK_SENT =
            new MessageType<>("org.metodika.feedback.sent.v1", FeedbackSent.class, FEEDBACK_EVENTS);

    public static final MessageType<FeedbackRead> FEEDBACK_READ =
            new MessageType<>("org.metodika.feedback.read.v1", FeedbackRead.class, FEEDBACK_EVENTS);

    public static final MessageType<FeedbackState> FEEDBACK_STATE =
            new MessageType<>("org.metodika.feedback.state.v1", FeedbackState.class, FEEDBACK_STATES);

    /** Events of consultations. */
    public static final Topic CONSULTATION_EVENTS = Topic.events("consultation", "monitoring-service");

    /** Present content of consultations. */
    public static final Topic CONSULTATION_STATES = Topic.state("consultation", "monitoring-service");

    public static final MessageType<ConsultationRecorded> CONSULTATION_RECORDED =
            new MessageType<>("org.metodika.consultation.recorded.v1", ConsultationRecorded.class, CONSULTATION_EVENTS);

    public static final MessageType<ConsultationAnnulled> CONSULTATION_ANNULLED =
            new MessageType<>("org.metodika.consultation.annulled.v1", ConsultationAnnulled.class, CONSULTATION_EVENTS);

    public static final MessageType<ConsultationState> CONSULTATION_STATE =
            new MessageType<>("org.metodika.consultation.state.v1", ConsultationState.class, CONSULTATION_STATES);

    /** Events of duties. */
    public static final Topic DUTY_EVENTS = Topic.events("duty", "monitoring-service");

    /** Present content of duties. */
    public static final Topic DUTY_STATES = Topic.state("duty", "monitoring-service");

    public static final MessageType<DutyAssigned> DUTY_ASSIGNED =
            new MessageType<>("org.metodika.duty.assigned.v1", DutyAssigned.class, DUTY_EVENTS);

    public static final MessageType<DutyChanged> DUTY_CHANGED =
            new MessageType<>("org.metodika.duty.changed.v1", DutyChanged.class, DUTY_EVENTS);

    public static final MessageType<DutyReminded> DUTY_REMINDED =
            new MessageType<>("org.metodika.duty.reminded.v1", DutyReminded.class, DUTY_EVENTS);

    public static final MessageType<DutyOverdue> DUTY_OVERDUE =
            new MessageType<>("org.metodika.duty.overdue.v1", DutyOverdue.class, DUTY_EVENTS);

    public static final MessageType<DutyHandedIn> DUTY_HANDED_IN =
            new MessageType<>("org.metodika.duty.handed-in.v1", DutyHandedIn.class, DUTY_EVENTS);

    public static final MessageType<DutyWithdrawn> DUTY_WITHDRAWN =
            new MessageType<>("org.metodika.duty.withdrawn.v1", DutyWithdrawn.class, DUTY_EVENTS);

    public static final MessageType<DutyReopened> DUTY_REOPENED =
            new MessageType<>("org.metodika.duty.reopened.v1", DutyReopened.class, DUTY_EVENTS);

    public static final MessageType<DutyState> DUTY_STATE =
            new MessageType<>("org.metodika.duty.state.v1", DutyState.class, DUTY_STATES);

    /** Events of meetings about the correction of the work. */
    public static final Topic CORRECTION_MEETING_EVENTS = Topic.events("correction-meeting", "monitoring-service");

    /** Present content of meetings about the correction of the work. */
    public static final Topic CORRECTION_MEETING_STATES = Topic.state("correction-meeting", "monitoring-service");

    public static final MessageType<CorrectionMeetingRecorded> CORRECTION_MEETING_RECORDED = new MessageType<>(
            "org.metodika.correction-meeting.recorded.v1", CorrectionMeetingRecorded.class, CORRECTION_MEETING_EVENTS);

    public static final MessageType<CorrectionMeetingAnnulled> CORRECTION_MEETING_ANNULLED = new MessageType<>(
            "org.metodika.correction-meeting.annulled.v1", CorrectionMeetingAnnulled.class, CORRECTION_MEETING_EVENTS);

    public static final MessageType<CorrectionMeetingState> CORRECTION_MEETING_STATE = new MessageType<>(
            "org.metodika.correction-meeting.state.v1", CorrectionMeetingState.class, CORRECTION_MEETING_STATES);

    /** Events of risks. */
    public static final Topic RISK_EVENTS = Topic.events("risk", "monitoring-service");

    /** Present content of risks. */
    public static final Topic RISK_STATES = Topic.state("risk", "monitoring-service");

    public static final MessageType<RiskEntered> RISK_ENTERED =
            new MessageType<>("org.metodika.risk.entered.v1", RiskEntered.class, RISK_EVENTS);

    public static final MessageType<RiskRevised> RISK_REVISED =
            new MessageType<>("org.metodika.risk.revised.v1", RiskRevised.class, RISK_EVENTS);

    public static final MessageType<RiskState> RISK_STATE =
            new MessageType<>("org.metodika.risk.state.v1", RiskState.class, RISK_STATES);

    /** Events of rewards. */
    public static final Topic RECOGNITION_EVENTS = Topic.events("recognition", "monitoring-service");

    /** Present content of rewards. */
    public static final Topic RECOGNITION_STATES = Topic.state("recognition", "monitoring-service");

    public static final MessageType<RecognitionGiven> RECOGNITION_GIVEN =
            new MessageType<>("org.metodika.recognition.given.v1", RecognitionGiven.class, RECOGNITION_EVENTS);

    public static final MessageType<RecognitionAnnulled> RECOGNITION_ANNULLED =
            new MessageType<>("org.metodika.recognition.annulled.v1", RecognitionAnnulled.class, RECOGNITION_EVENTS);

    public static final MessageType<RecognitionState> RECOGNITION_STATE =
            new MessageType<>("org.metodika.recognition.state.v1", RecognitionState.class, RECOGNITION_STATES);

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
            INSTRUMENT_PUBLISHED,
            INSTRUMENT_RETIRED,
            INSTRUMENT_STATE,
            OFFERS_ACCEPTED,
            OFFERS_APPLIED,
            ASSESSMENT_OPENED,
            ANSWERS_RECORDED,
            ANSWERS_ANNULLED,
            ASSESSMENT_CLOSED,
            SELF_ASSESSMENT_CLOSED,
            ASSESSMENT_ANNULLED,
            ASSESSMENT_STATE,
            CAMPAIGN_DRAFTED,
            CAMPAIGN_CHANGED,
            CAMPAIGN_OPENED,
            CAMPAIGN_EXTENDED,
            CAMPAIGN_CLOSED,
            CAMPAIGN_ANNULLED,
            CAMPAIGN_STATE,
            CAMPAIGN_ROLL_OPENED,
            CAMPAIGN_TEACHERS_ADMITTED,
            CAMPAIGN_TEACHERS_INVITED,
            CAMPAIGN_TEACHERS_LEFT_OUT,
            CAMPAIGN_OBSERVERS_ASSIGNED,
            CAMPAIGN_REMINDED,
            CAMPAIGN_ROLL_CLOSING,
            CAMPAIGN_ROLL_CLOSED,
            CAMPAIGN_ROLL_ANNULLED,
            CAMPAIGN_ROLL_STATE,
            DEFICIT_DETECTED,
            DEFICIT_TRANSFERRED,
            DEFICIT_CONFIRMED,
            DEFICIT_RESOLVED,
            DEFICIT_REOPENED,
            DEFICIT_REVISED,
            DEFICIT_LEFT_TO_PAPER,
            DEFICIT_ANNULLED,
            DEFICIT_ADDRESSED,
            DEFICIT_NO_LONGER_ADDRESSED,
            DEFICIT_OUTCOME_MEASURED,
            DEFICIT_OUTCOME_WITHDRAWN,
            DEFICIT_OUTCOME_STATED,
            DEFICIT_STATE,
            TRANSFERRED_DEFICIT_STATE,
            DEFICIT_STATE_IN_FULL,
            COMPARISON_RECORDED,
            COMPARISON_STATE,
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
            CHECKPOINT_REPORT_HANDED_IN,
            CHECKPOINT_RETURNED,
            CHECKPOINT_POSTPONED,
            CHECKPOINT_VIOLATION_FOUND,
            CHECKPOINT_VIOLATION_SETTLED,
            CHECKPOINT_VIOLATION_ANNULLED,
            CHECKPOINT_CANCELLED,
            CHECKPOINT_STATE,
            CHECKPOINT_STATE_IN_FULL,
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
            PORTFOLIO_OPENED,
            EVIDENCE_ADDED,
            EVIDENCE_CORRECTED,
            EVIDENCE_WITHDRAWN,
            EVIDENCE_FILE_ADDED,
            EVIDENCE_FILE_REMOVED,
            PORTFOLIO_STATE,
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
            DICTIONARY_PUBLISHED,
            DICTIONARY_STATE,
            DICTIONARY_MAPPING_PUBLISHED,
            DICTIONARY_MAPPING_STATE,
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
            SCHOOL_PROGRAMME_STATE,
            SURVEY_DRAFTED,
            SURVEY_PLAN_CHANGED,
            SURVEY_LINKS_ISSUED,
            SURVEY_PARTICIPANTS_INVITED,
            SURVEY_OPENED,
            SURVEY_ANSWERED,
            SURVEY_CLOSED,
            SURVEY_ANNULLED,
            SURVEY_STATE,
            TEAM_PROGRAM_DRAFTED,
            TEAM_PROGRAM_CONTENT_CHANGED,
            TEAM_PROGRAM_MEMBERS_CHANGED,
            TEAM_PROGRAM_SUBMITTED,
            TEAM_PROGRAM_RETURNED,
            TEAM_PROGRAM_WITHDRAWN,
            TEAM_PROGRAM_APPROVED,
            TEAM_PROGRAM_MEMBER_JOINED,
            TEAM_PROGRAM_MEMBER_LEFT,
            TEAM_PROGRAM_MEMBER_RETURNED,
            TEAM_PROGRAM_AMENDED,
            TEAM_PROGRAM_LEADER_CHANGED,
            TEAM_PROGRAM_STOPPED,
            TEAM_PROGRAM_COMPLETED,
            TEAM_PROGRAM_STATE,
            SUPPORT_DRAFTED,
            SUPPORT_PASSPORT_CHANGED,
            SUPPORT_ISSUED,
            SUPPORT_AMENDED,
            SUPPORT_ITEM_DONE,
            SUPPORT_ITEM_WAIVED,
            SUPPORT_ITEM_REOPENED,
            SUPPORT_CARD_WRITTEN,
            SUPPORT_RESULTS_CHANGED,
            SUPPORT_CONCLUDED,
            SUPPORT_STOPPED,
            SUPPORT_STOP_ANNULLED,
            SUPPORT_STATE,
            SUPPORT_LABELS_CHANGED,
            SUPPORT_MEASURE_PLANNED,
            SUPPORT_MEASURE_CHANGED,
            SUPPORT_MEASURE_DONE,
            SUPPORT_MEASURE_CANCELLED,
            SUPPORT_MEASURE_ENDED_BY_DISMISSAL,
            SUPPORT_MEASURE_STATE,
            TRAINING_REQUEST_MADE,
            TRAINING_REQUEST_CHANGED,
            TRAINING_REQUEST_SETTLED,
            TRAINING_REQUEST_ENDED_BY_DISMISSAL,
            TRAINING_REQUEST_STATE,
            ROUTE_DRAFTED,
            ROUTE_CONTENT_CHANGED,
            ROUTE_AGREED,
            ROUTE_CLOSED,
            ROUTE_STATE,
            DOSSIER_DOCUMENTS_CHANGED,
            DOSSIER_PAPER_RECORDED,
            DOSSIER_PAPER_WITHDRAWN,
            DOSSIER_STATE,
            MENTOR_ADMITTED,
            MENTOR_CHANGED,
            MENTOR_LEFT,
            MENTOR_REINSTATED,
            MENTOR_STATE,
            PARTICIPATION_PLANNED,
            PARTICIPATION_CHANGED,
            PARTICIPATION_TOOK_PLACE,
            PARTICIPATION_RESULT_RECORDED,
            PARTICIPATION_WITHDRAWN,
            PARTICIPATION_ENDED_BY_DISMISSAL,
            PARTICIPATION_STATE,
            SELF_LEARNING_SCHOOL_BEGUN,
            SELF_LEARNING_STEP_PLANNED,
            SELF_LEARNING_STEP_DONE,
            SELF_LEARNING_STEP_REOPENED,
            SELF_LEARNING_SCHOOL_STATE,
            CONTROL_PLANNED,
            CONTROL_CHANGED,
            CONTROL_CANCELLED,
            CONTROL_OVERDUE,
            CONTROL_ACT_SIGNED,
            CONTROL_ACT_ANNULLED,
            CONTROL_MEASURE_DONE,
            CONTROL_CORRECTION_ANSWERED,
            CONTROL_STATE,
            PROGRAM_CONTROL_ANSWERED,
            POLICY_START_CONTROL_SET,
            DIARY_ENTRY_WRITTEN,
            DIARY_ENTRY_CHANGED,
            DIARY_ENTRY_SUPPLEMENTED,
            DIARY_ENTRY_NOTED,
            DIARY_ENTRY_STATE,
            FEEDBACK_SENT,
            FEEDBACK_READ,
            FEEDBACK_STATE,
            CONSULTATION_RECORDED,
            CONSULTATION_ANNULLED,
            CONSULTATION_STATE,
            DUTY_ASSIGNED,
            DUTY_CHANGED,
            DUTY_REMINDED,
            DUTY_OVERDUE,
            DUTY_HANDED_IN,
            DUTY_WITHDRAWN,
            DUTY_REOPENED,
            DUTY_STATE,
            CORRECTION_MEETING_RECORDED,
            CORRECTION_MEETING_ANNULLED,
            CORRECTION_MEETING_STATE,
            RISK_ENTERED,
            RISK_REVISED,
            RISK_STATE,
            RECOGNITION_GIVEN,
            RECOGNITION_ANNULLED,
            RECOGNITION_STATE);

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
