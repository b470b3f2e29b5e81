package org.metodika.contracts.gate;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.metodika.contracts.acquaintance.AcquaintanceLaid;
import org.metodika.contracts.act.ActAnnulled;
import org.metodika.contracts.act.ActCorrected;
import org.metodika.contracts.act.ActRegistered;
import org.metodika.contracts.act.ActReinstated;
import org.metodika.contracts.act.ActRepealAnnulled;
import org.metodika.contracts.act.ActRepealed;
import org.metodika.contracts.act.ActSuperseded;
import org.metodika.contracts.announcement.AnnouncementAppeared;
import org.metodika.contracts.announcement.AnnouncementChanged;
import org.metodika.contracts.announcement.AnnouncementDrafted;
import org.metodika.contracts.announcement.AnnouncementPublished;
import org.metodika.contracts.announcement.AnnouncementWithdrawn;
import org.metodika.contracts.assessment.AnswersRecorded;
import org.metodika.contracts.assessment.AssessmentClosed;
import org.metodika.contracts.assessment.AssessmentOpened;
import org.metodika.contracts.assessment.CriterionLevel;
import org.metodika.contracts.assessment.SelfAssessmentClosed;
import org.metodika.contracts.assessment.SelfLevel;
import org.metodika.contracts.association.AssociationChanged;
import org.metodika.contracts.association.AssociationRegistered;
import org.metodika.contracts.attestation.AttestationApplied;
import org.metodika.contracts.attestation.AttestationChanged;
import org.metodika.contracts.attestation.AttestationChecklistChanged;
import org.metodika.contracts.attestation.AttestationConsultationLinked;
import org.metodika.contracts.attestation.AttestationDecided;
import org.metodika.contracts.attestation.AttestationEndedByDismissal;
import org.metodika.contracts.attestation.AttestationFollowed;
import org.metodika.contracts.attestation.AttestationMaterialChanged;
import org.metodika.contracts.attestation.AttestationOpened;
import org.metodika.contracts.attestation.AttestationReopened;
import org.metodika.contracts.attestation.AttestationTermEnding;
import org.metodika.contracts.attestation.AttestationWithdrawn;
import org.metodika.contracts.campaign.CampaignAnnulled;
import org.metodika.contracts.campaign.CampaignClosed;
import org.metodika.contracts.campaign.CampaignGap;
import org.metodika.contracts.campaign.CampaignObserver;
import org.metodika.contracts.campaign.CampaignOmission;
import org.metodika.contracts.campaign.CampaignPlan;
import org.metodika.contracts.campaign.ExpectedSheet;
import org.metodika.contracts.checkpoint.CheckpointEscalated;
import org.metodika.contracts.checkpoint.CheckpointPlanned;
import org.metodika.contracts.checkpoint.CheckpointReminded;
import org.metodika.contracts.checkpoint.CheckpointReplanned;
import org.metodika.contracts.checkpoint.CheckpointReportFileAttached;
import org.metodika.contracts.checkpoint.CheckpointReturned;
import org.metodika.contracts.checkpoint.CheckpointViolationAnnulled;
import org.metodika.contracts.checkpoint.CheckpointViolationFound;
import org.metodika.contracts.checkpoint.CheckpointViolationSettled;
import org.metodika.contracts.comment.CommentDeleted;
import org.metodika.contracts.comment.CommentEdited;
import org.metodika.contracts.comment.CommentReplied;
import org.metodika.contracts.comment.CommentThreadReopened;
import org.metodika.contracts.comment.CommentThreadResolved;
import org.metodika.contracts.comment.CommentThreadStarted;
import org.metodika.contracts.comparison.ComparisonRecorded;
import org.metodika.contracts.consultation.ConsultationAnnulled;
import org.metodika.contracts.consultation.ConsultationRecorded;
import org.metodika.contracts.consultationrequest.ConsultationRequestAnswered;
import org.metodika.contracts.consultationrequest.ConsultationRequestAsked;
import org.metodika.contracts.consultationrequest.ConsultationRequestClosed;
import org.metodika.contracts.consultationrequest.ConsultationRequestDayAgreed;
import org.metodika.contracts.consultationrequest.ConsultationRequestHeld;
import org.metodika.contracts.consultationrequest.ConsultationRequestReopened;
import org.metodika.contracts.consultationrequest.ConsultationRequestTaken;
import org.metodika.contracts.control.ControlActAnnulled;
import org.metodika.contracts.control.ControlActSigned;
import org.metodika.contracts.control.ControlCancelled;
import org.metodika.contracts.control.ControlChanged;
import org.metodika.contracts.control.ControlCorrectionAnswered;
import org.metodika.contracts.control.ControlOverdue;
import org.metodika.contracts.control.ControlPlanned;
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
import org.metodika.contracts.deficit.DeficitTransferred;
import org.metodika.contracts.dictionary.DictionaryMappingPublished;
import org.metodika.contracts.dictionary.DictionaryPublished;
import org.metodika.contracts.discussion.DiscussionAnnulled;
import org.metodika.contracts.discussion.DiscussionProposalDecided;
import org.metodika.contracts.discussion.DiscussionRecorded;
import org.metodika.contracts.document.DocumentAnnulled;
import org.metodika.contracts.document.DocumentRegistered;
import org.metodika.contracts.documenttemplate.DocumentTemplateAdopted;
import org.metodika.contracts.documenttemplate.DocumentTemplateTried;
import org.metodika.contracts.documenttemplate.DocumentTemplateUploaded;
import org.metodika.contracts.documenttemplate.DocumentTemplateWithdrawn;
import org.metodika.contracts.dossier.DossierDocumentsChanged;
import org.metodika.contracts.dossier.DossierPaperRecorded;
import org.metodika.contracts.dossier.DossierPaperWithdrawn;
import org.metodika.contracts.dossier.DossierStanding;
import org.metodika.contracts.duty.DutyAssigned;
import org.metodika.contracts.duty.DutyChanged;
import org.metodika.contracts.duty.DutyHandedIn;
import org.metodika.contracts.duty.DutyOverdue;
import org.metodika.contracts.duty.DutyReminded;
import org.metodika.contracts.duty.DutyReopened;
import org.metodika.contracts.duty.DutyWithdrawn;
import org.metodika.contracts.electivecourse.CourseRunChanged;
import org.metodika.contracts.electivecourse.ElectiveCourseChanged;
import org.metodika.contracts.electivecourse.ElectiveCourseDrafted;
import org.metodika.contracts.electivecourse.ElectiveCourseIncluded;
import org.metodika.contracts.electivecourse.ElectiveProgrammeAdded;
import org.metodika.contracts.experience.ExperienceAnnulled;
import org.metodika.contracts.experience.ExperienceChanged;
import org.metodika.contracts.experience.ExperienceConfirmed;
import org.metodika.contracts.experience.ExperienceRecorded;
import org.metodika.contracts.feedback.FeedbackRead;
import org.metodika.contracts.feedback.FeedbackSent;
import org.metodika.contracts.feedback.RouteFeedbackRead;
import org.metodika.contracts.feedback.RouteFeedbackSent;
import org.metodika.contracts.group.GroupMemberLeft;
import org.metodika.contracts.group.GroupSeat;
import org.metodika.contracts.imports.ImportAccepted;
import org.metodika.contracts.imports.ImportApplied;
import org.metodika.contracts.innovationclass.InnovationClassSignUpWithdrawn;
import org.metodika.contracts.innovationclass.InnovationClassSignedUp;
import org.metodika.contracts.instrument.InstrumentPublished;
import org.metodika.contracts.instrument.InstrumentRetired;
import org.metodika.contracts.learningsession.AttendanceRecorded;
import org.metodika.contracts.learningsession.LearningSessionCancelled;
import org.metodika.contracts.learningsession.LearningSessionChanged;
import org.metodika.contracts.learningsession.LearningSessionHeld;
import org.metodika.contracts.learningsession.LearningSessionPlanned;
import org.metodika.contracts.learningsession.SessionMark;
import org.metodika.contracts.measure.SupportMeasureCancelled;
import org.metodika.contracts.measure.SupportMeasureChanged;
import org.metodika.contracts.measure.SupportMeasureDone;
import org.metodika.contracts.measure.SupportMeasureEndedByDismissal;
import org.metodika.contracts.measure.SupportMeasurePlanned;
import org.metodika.contracts.meeting.MeetingAnnulled;
import org.metodika.contracts.meeting.MeetingCorrected;
import org.metodika.contracts.meeting.MeetingRecorded;
import org.metodika.contracts.meeting.MeetingSigned;
import org.metodika.contracts.mentor.MentorAdmitted;
import org.metodika.contracts.mentor.MentorChanged;
import org.metodika.contracts.mentor.MentorLeft;
import org.metodika.contracts.municipalplan.MunicipalPlanBegun;
import org.metodika.contracts.municipalplan.PlanItemCarriedOut;
import org.metodika.contracts.offer.OfferChanged;
import org.metodika.contracts.offer.OfferDrafted;
import org.metodika.contracts.offer.OfferedCompetence;
import org.metodika.contracts.participation.ParticipationChanged;
import org.metodika.contracts.participation.ParticipationEndedByDismissal;
import org.metodika.contracts.participation.ParticipationPlanned;
import org.metodika.contracts.participation.ParticipationResultRecorded;
import org.metodika.contracts.participation.ParticipationTookPlace;
import org.metodika.contracts.participation.ParticipationWithdrawn;
import org.metodika.contracts.partner.PartnerChanged;
import org.metodika.contracts.partner.PartnerLinked;
import org.metodika.contracts.partner.PartnerRegistered;
import org.metodika.contracts.partner.PartnerUnlinked;
import org.metodika.contracts.policy.PolicyChanged;
import org.metodika.contracts.policy.PolicyContent;
import org.metodika.contracts.portfolio.EvidenceAdded;
import org.metodika.contracts.portfolio.EvidenceCorrected;
import org.metodika.contracts.portfolio.EvidenceFileAdded;
import org.metodika.contracts.portfolio.PortfolioCompetence;
import org.metodika.contracts.program.ApprovedStage;
import org.metodika.contracts.program.CompetenceCode;
import org.metodika.contracts.program.Order;
import org.metodika.contracts.program.PaperResult;
import org.metodika.contracts.program.ProgramActivityDone;
import org.metodika.contracts.program.ProgramAmended;
import org.metodika.contracts.program.ProgramAmendmentOpened;
import org.metodika.contracts.program.ProgramAssigned;
import org.metodika.contracts.program.ProgramContentChanged;
import org.metodika.contracts.program.ProgramControlAnswered;
import org.metodika.contracts.program.ProgramDrafted;
import org.metodika.contracts.program.ProgramSpendingRecorded;
import org.metodika.contracts.program.ProgramStopped;
import org.metodika.contracts.program.ProgramTransferred;
import org.metodika.contracts.program.TransferredDeficit;
import org.metodika.contracts.program.TransferredStage;
import org.metodika.contracts.provider.ProviderChanged;
import org.metodika.contracts.provider.ProviderRegistered;
import org.metodika.contracts.publication.PublishedNumber;
import org.metodika.contracts.publication.PublishedTable;
import org.metodika.contracts.quality.AnalysisAnnulled;
import org.metodika.contracts.quality.AnalysisWritten;
import org.metodika.contracts.quality.IndicatorDefined;
import org.metodika.contracts.quality.IndicatorRetired;
import org.metodika.contracts.quality.MeasuredGroup;
import org.metodika.contracts.quality.MeasuredGroupAnnulled;
import org.metodika.contracts.quality.MeasurementRecorded;
import org.metodika.contracts.recognition.RecognitionAnnulled;
import org.metodika.contracts.recognition.RecognitionGiven;
import org.metodika.contracts.risk.RiskEntered;
import org.metodika.contracts.risk.RiskRevised;
import org.metodika.contracts.route.RouteAgreed;
import org.metodika.contracts.route.RouteClosed;
import org.metodika.contracts.route.RouteContentChanged;
import org.metodika.contracts.route.RouteDrafted;
import org.metodika.contracts.school.SchoolChanged;
import org.metodika.contracts.school.SchoolRegistered;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeAcquainted;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeFormChosen;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeFormPublished;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeSeminarDecided;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeTaskAdded;
import org.metodika.contracts.selflearning.SelfLearningStepDone;
import org.metodika.contracts.selflearning.SelfLearningStepPlanned;
import org.metodika.contracts.selflearning.SelfLearningStepReopened;
import org.metodika.contracts.staff.StaffMemberChanged;
import org.metodika.contracts.staff.StaffMemberJoined;
import org.metodika.contracts.support.SupportAmended;
import org.metodika.contracts.support.SupportConcluded;
import org.metodika.contracts.support.SupportIssued;
import org.metodika.contracts.support.SupportItemDone;
import org.metodika.contracts.support.SupportItemReopened;
import org.metodika.contracts.support.SupportItemWaived;
import org.metodika.contracts.support.SupportLabelsChanged;
import org.metodika.contracts.support.SupportOutcome;
import org.metodika.contracts.support.SupportStopped;
import org.metodika.contracts.survey.SurveyCount;
import org.metodika.contracts.survey.SurveyDrafted;
import org.metodika.contracts.survey.SurveyGroupResult;
import org.metodika.contracts.survey.SurveyItemResult;
import org.metodika.contracts.survey.SurveyLinksIssued;
import org.metodika.contracts.survey.SurveyParticipantsInvited;
import org.metodika.contracts.survey.SurveyPlanChanged;
import org.metodika.contracts.team.TeamProgramAmended;
import org.metodika.contracts.team.TeamProgramDrafted;
import org.metodika.contracts.team.TeamProgramMemberLeft;
import org.metodika.contracts.team.TeamSeat;
import org.metodika.contracts.template.TemplatePublished;
import org.metodika.contracts.trainingplan.PlannedTraining;
import org.metodika.contracts.trainingplan.TrainingPlanAmended;
import org.metodika.contracts.trainingplan.TrainingPlanApproved;
import org.metodika.contracts.trainingrequest.TrainingAsked;
import org.metodika.contracts.trainingrequest.TrainingAskedChanged;
import org.metodika.contracts.trainingrequest.TrainingAskedEndedByDismissal;
import org.metodika.contracts.trainingrequest.TrainingAskedSettled;
import org.metodika.contracts.trainingrequest.TrainingRequestPlaced;
import org.metodika.contracts.trainingrequest.TrainingRequestPrioritised;
import org.metodika.contracts.trainingrequest.TrainingRequestSettled;
import org.metodika.contracts.workingcalendar.WorkingCalendarChanged;

/** Texts that an event may carry although a text could hold a person: codes, and what names a school or an order. */
final class AllowedTexts {

    private static final Set<String> OF_SCHOOL = Set.of("name", "organisationType", "timeZone");

    private static final Set<String> OF_STAFF_MEMBER =
            Set.of("staffGroup", "subjects", "employmentKind", "category", "roles");

    private static final Set<String> OF_DEFICIT = Set.of("dictionary", "code", "level", "requiredLevel");

    private static final Set<String> OF_SURVEY =
            Set.of("purpose", "mode", "method", "form", "subjectKind", "groups", "instrumentId");

    private static final Set<String> OF_OFFER = Set.of("kind", "form", "studyForm", "level", "funding", "document");
    /** Section of a program that is commented on. */
    private static final Set<String> SECTION = Set.of("section");
    /** The title of an act may name a person, so it is not among them. */
    private static final Set<String> OF_ACT = Set.of("kind", "number");

    /** Title, description and the names of files are the words of the teacher, so they are not among them. */
    private static final Set<String> OF_EVIDENCE = Set.of("kind", "visibility");

    private static final Set<String> OF_ROUTE = Set.of("dominant", "place", "help");

    private static final Set<String> OF_DOSSIER = Set.of("kind", "document");
    private static final Set<String> OF_CONTROL = Set.of("kind", "object");

    private static final Map<Class<?>, Set<String>> BY_EVENT = Map.ofEntries(
            entry(SchoolRegistered.class, OF_SCHOOL),
            entry(SchoolChanged.class, OF_SCHOOL),
            entry(StaffMemberJoined.class, OF_STAFF_MEMBER),
            entry(StaffMemberChanged.class, OF_STAFF_MEMBER),
            entry(ImportAccepted.class, Set.of("kind")),
            entry(ImportApplied.class, Set.of("kind")),
            entry(InstrumentPublished.class, Set.of("instrumentId", "kind", "dictionary")),
            entry(InstrumentRetired.class, Set.of("instrumentId")),
            entry(AssessmentOpened.class, Set.of("instrumentId")),
            entry(AnswersRecorded.class, Set.of("source")),
            entry(AssessmentClosed.class, Set.of("dictionary", "sources")),
            entry(CriterionLevel.class, Set.of("code", "level", "requiredLevel")),
            entry(SelfAssessmentClosed.class, Set.of("dictionary")),
            entry(SelfLevel.class, Set.of("code", "level")),
            entry(CampaignPlan.class, Set.of("instrumentId", "schools")),
            entry(ExpectedSheet.class, Set.of("source", "observer")),
            entry(CampaignClosed.class, Set.of("schools")),
            entry(CampaignAnnulled.class, Set.of("schools")),
            entry(CampaignOmission.class, Set.of("ground")),
            entry(CampaignObserver.class, Set.of("source", "observer")),
            entry(CampaignGap.class, Set.of("missing", "criteria")),
            entry(DeficitDetected.class, OF_DEFICIT),
            entry(DeficitConfirmed.class, OF_DEFICIT),
            entry(DeficitResolved.class, OF_DEFICIT),
            entry(DeficitReopened.class, OF_DEFICIT),
            entry(DeficitRevised.class, Set.of("dictionary", "code", "level", "requiredLevel", "status")),
            entry(DeficitAnnulled.class, Set.of("code")),
            entry(DeficitTransferred.class, Set.of("dictionary", "code")),
            entry(DeficitLeftToPaper.class, Set.of("dictionary", "code")),
            entry(DeficitAddressed.class, Set.of("dictionary", "code")),
            entry(DeficitNoLongerAddressed.class, Set.of("dictionary", "code", "ground")),
            entry(
                    DeficitOutcomeMeasured.class,
                    Set.of("dictionary", "code", "verdict", "level", "requiredLevel", "levelBefore")),
            entry(DeficitOutcomeStated.class, Set.of("dictionary", "code", "verdict")),
            entry(DeficitOutcomeWithdrawn.class, Set.of("dictionary", "code")),
            entry(ComparisonRecorded.class, Set.of("compared")),
            entry(ProgramDrafted.class, Set.of("type", "category", "initiator")),
            entry(ProgramContentChanged.class, Set.of("type", "category")),
            entry(ApprovedStage.class, Set.of("checkpointForm")),
            entry(ProgramTransferred.class, Set.of("type", "category", "initiator")),
            entry(TransferredDeficit.class, Set.of("dictionary", "code")),
            entry(TransferredStage.class, Set.of("checkpointForm")),
            entry(PaperResult.class, Set.of("counterpart")),
            entry(Order.class, Set.of("number")),
            entry(ProgramActivityDone.class, Set.of("kind")),
            entry(ProgramSpendingRecorded.class, Set.of("source")),
            entry(ProgramAssigned.class, Set.of("post")),
            entry(ProgramAmendmentOpened.class, Set.of("deviation")),
            entry(ProgramAmended.class, Set.of("deviation")),
            entry(ProgramStopped.class, Set.of("ground")),
            entry(CheckpointPlanned.class, Set.of("form")),
            entry(CheckpointReplanned.class, Set.of("form")),
            entry(CheckpointReturned.class, Set.of("lacks")),
            entry(CheckpointReminded.class, Set.of("about")),
            entry(CheckpointEscalated.class, Set.of("about", "level")),
            entry(CheckpointViolationFound.class, Set.of("kind")),
            entry(CheckpointViolationSettled.class, Set.of("kind", "cure")),
            entry(CheckpointViolationAnnulled.class, Set.of("kind")),
            entry(ProviderRegistered.class, Set.of("kind")),
            entry(ProviderChanged.class, Set.of("kind")),
            entry(OfferDrafted.class, OF_OFFER),
            entry(OfferChanged.class, OF_OFFER),
            entry(OfferedCompetence.class, Set.of("dictionary", "code")),
            entry(DiscussionRecorded.class, Set.of("party")),
            entry(DiscussionProposalDecided.class, Set.of("proposedBy", "outcome")),
            entry(DiscussionAnnulled.class, Set.of("party")),
            entry(CommentThreadStarted.class, SECTION),
            entry(CommentReplied.class, SECTION),
            entry(CommentEdited.class, SECTION),
            entry(CommentDeleted.class, SECTION),
            entry(CommentThreadResolved.class, SECTION),
            entry(CommentThreadReopened.class, SECTION),
            entry(PartnerRegistered.class, Set.of("kind")),
            entry(PartnerChanged.class, Set.of("kind")),
            entry(PartnerLinked.class, Set.of("kind")),
            entry(PartnerUnlinked.class, Set.of("kind")),
            entry(EvidenceAdded.class, OF_EVIDENCE),
            entry(EvidenceCorrected.class, OF_EVIDENCE),
            entry(EvidenceFileAdded.class, Set.of("type")),
            entry(PortfolioCompetence.class, Set.of("dictionary", "code")),
            entry(AssociationRegistered.class, Set.of("subjectArea")),
            entry(AssociationChanged.class, Set.of("subjectArea")),
            entry(ActRegistered.class, OF_ACT),
            entry(ActCorrected.class, Set.of("kind", "number", "changed")),
            entry(ActSuperseded.class, OF_ACT),
            entry(ActReinstated.class, OF_ACT),
            entry(ActRepealed.class, OF_ACT),
            entry(ActRepealAnnulled.class, OF_ACT),
            entry(ActAnnulled.class, OF_ACT),
            entry(PolicyChanged.class, Set.of("changed")),
            entry(PolicyContent.class, Set.of("sections", "discussionWith")),
            entry(GroupSeat.class, Set.of("role", "expertise")),
            entry(GroupMemberLeft.class, Set.of("role")),
            entry(MeetingRecorded.class, Set.of("kind", "protocolNumber")),
            entry(MeetingCorrected.class, Set.of("kind", "protocolNumber")),
            entry(MeetingSigned.class, Set.of("kind", "protocolNumber")),
            entry(MeetingAnnulled.class, Set.of("kind", "protocolNumber")),
            entry(TemplatePublished.class, Set.of("code")),
            entry(DictionaryPublished.class, Set.of("code")),
            entry(DictionaryMappingPublished.class, Set.of("fromDictionary", "toDictionary")),
            entry(SchoolProgrammeTaskAdded.class, Set.of("participant", "learningKind")),
            entry(SchoolProgrammeFormChosen.class, Set.of("form", "formType", "previousForm")),
            entry(SchoolProgrammeAcquainted.class, Set.of("form")),
            entry(SchoolProgrammeSeminarDecided.class, Set.of("verdict")),
            entry(SchoolProgrammeFormPublished.class, Set.of("form")),
            entry(SurveyDrafted.class, OF_SURVEY),
            entry(SurveyPlanChanged.class, OF_SURVEY),
            entry(SurveyLinksIssued.class, Set.of("group")),
            entry(SurveyParticipantsInvited.class, Set.of("group")),
            entry(SurveyGroupResult.class, Set.of("group")),
            entry(SurveyItemResult.class, Set.of("item")),
            entry(SurveyCount.class, Set.of("code")),
            entry(TeamProgramDrafted.class, Set.of("initiator")),
            entry(TeamSeat.class, Set.of("category")),
            entry(TeamProgramMemberLeft.class, Set.of("ground")),
            entry(TeamProgramAmended.class, Set.of("deviation")),
            entry(SupportIssued.class, Set.of("help")),
            entry(SupportAmended.class, Set.of("help")),
            entry(SupportItemDone.class, Set.of("help")),
            entry(SupportItemWaived.class, Set.of("help")),
            entry(SupportItemReopened.class, Set.of("help")),
            entry(SupportOutcome.class, Set.of("outcome")),
            entry(SupportConcluded.class, Set.of("success", "problems", "need", "nextStep")),
            entry(SupportStopped.class, Set.of("ground")),
            entry(SupportLabelsChanged.class, Set.of("codes")),
            entry(SupportMeasurePlanned.class, Set.of("help")),
            entry(SupportMeasureChanged.class, Set.of("help")),
            entry(SupportMeasureDone.class, Set.of("help")),
            entry(SupportMeasureCancelled.class, Set.of("help")),
            entry(SupportMeasureEndedByDismissal.class, Set.of("help")),
            entry(TrainingRequestSettled.class, Set.of("outcome")),
            entry(TrainingAsked.class, Set.of("source", "priority")),
            entry(TrainingAskedChanged.class, Set.of("source", "priority")),
            entry(TrainingAskedSettled.class, Set.of("source", "outcome")),
            entry(TrainingAskedEndedByDismissal.class, Set.of("source")),
            entry(TrainingRequestPrioritised.class, Set.of("priority")),
            entry(TrainingRequestPlaced.class, Set.of("standing")),
            entry(PlannedTraining.class, Set.of("studyForm")),
            entry(TrainingPlanApproved.class, Set.of("orderNumber")),
            entry(TrainingPlanAmended.class, Set.of("orderNumber")),
            entry(DossierDocumentsChanged.class, Set.of("kind")),
            entry(DossierStanding.class, Set.of("document")),
            entry(DossierPaperRecorded.class, OF_DOSSIER),
            entry(DossierPaperWithdrawn.class, OF_DOSSIER),
            entry(RouteDrafted.class, OF_ROUTE),
            entry(RouteContentChanged.class, OF_ROUTE),
            entry(RouteAgreed.class, OF_ROUTE),
            entry(MentorAdmitted.class, Set.of("subjects", "ground", "category")),
            entry(MentorChanged.class, Set.of("subjects", "ground", "category")),
            entry(MentorLeft.class, Set.of("ground")),
            entry(ParticipationPlanned.class, Set.of("kind", "level")),
            entry(ParticipationChanged.class, Set.of("kind", "level")),
            entry(ParticipationTookPlace.class, Set.of("kind", "level")),
            entry(ParticipationResultRecorded.class, Set.of("kind", "level", "result")),
            entry(ParticipationWithdrawn.class, Set.of("kind", "level")),
            entry(ParticipationEndedByDismissal.class, Set.of("kind", "level")),
            entry(ElectiveCourseDrafted.class, Set.of("subject")),
            entry(ElectiveCourseChanged.class, Set.of("subject")),
            entry(ElectiveProgrammeAdded.class, Set.of("type")),
            entry(ElectiveCourseIncluded.class, Set.of("classes")),
            entry(CourseRunChanged.class, Set.of("classes")),
            entry(ExperienceRecorded.class, Set.of("kind", "level")),
            entry(ExperienceChanged.class, Set.of("kind", "level")),
            entry(ExperienceConfirmed.class, Set.of("kind", "level")),
            entry(ExperienceAnnulled.class, Set.of("kind", "level")),
            entry(MunicipalPlanBegun.class, Set.of("from")),
            entry(PlanItemCarriedOut.class, Set.of("direction", "product")),
            entry(LearningSessionPlanned.class, Set.of("setting", "kind", "forum", "workLine")),
            entry(LearningSessionChanged.class, Set.of("setting", "kind", "forum", "workLine")),
            entry(LearningSessionCancelled.class, Set.of("setting", "kind")),
            entry(LearningSessionHeld.class, Set.of("setting", "kind")),
            entry(AttendanceRecorded.class, Set.of("kind")),
            entry(CompetenceCode.class, Set.of("dictionary", "code")),
            entry(SessionMark.class, Set.of("presence")),
            entry(SelfLearningStepPlanned.class, Set.of("step")),
            entry(SelfLearningStepDone.class, Set.of("step", "recordKind")),
            entry(SelfLearningStepReopened.class, Set.of("step")),
            entry(ControlPlanned.class, OF_CONTROL),
            entry(ControlChanged.class, OF_CONTROL),
            entry(ControlCancelled.class, OF_CONTROL),
            entry(ControlOverdue.class, OF_CONTROL),
            entry(ControlActSigned.class, Set.of("kind", "object", "grade", "decision")),
            entry(ControlActAnnulled.class, OF_CONTROL),
            entry(ControlCorrectionAnswered.class, Set.of("outcome")),
            entry(ProgramControlAnswered.class, Set.of("outcome")),
            entry(FeedbackSent.class, Set.of("party")),
            entry(FeedbackRead.class, Set.of("party")),
            entry(RouteFeedbackSent.class, Set.of("party")),
            entry(RouteFeedbackRead.class, Set.of("party")),
            entry(CheckpointReportFileAttached.class, Set.of("type")),
            entry(ConsultationRecorded.class, Set.of("line")),
            entry(ConsultationAnnulled.class, Set.of("line")),
            entry(ConsultationRequestAsked.class, Set.of("addressee")),
            entry(ConsultationRequestTaken.class, Set.of("addressee")),
            entry(ConsultationRequestDayAgreed.class, Set.of("addressee")),
            entry(ConsultationRequestAnswered.class, Set.of("addressee")),
            entry(ConsultationRequestHeld.class, Set.of("addressee")),
            entry(ConsultationRequestClosed.class, Set.of("addressee")),
            entry(ConsultationRequestReopened.class, Set.of("addressee")),
            entry(InnovationClassSignedUp.class, Set.of("personSchoolId")),
            entry(InnovationClassSignUpWithdrawn.class, Set.of("personSchoolId")),
            entry(DutyAssigned.class, Set.of("kind")),
            entry(DutyChanged.class, Set.of("kind")),
            entry(WorkingCalendarChanged.class, Set.of("week")),
            entry(DutyReminded.class, Set.of("kind")),
            entry(DutyOverdue.class, Set.of("kind")),
            entry(DutyHandedIn.class, Set.of("kind")),
            entry(DutyWithdrawn.class, Set.of("kind")),
            entry(DutyReopened.class, Set.of("kind")),
            entry(RiskEntered.class, Set.of("kind", "state")),
            entry(RiskRevised.class, Set.of("kind", "state")),
            entry(RecognitionGiven.class, Set.of("kind")),
            entry(RecognitionAnnulled.class, Set.of("kind")),
            entry(IndicatorDefined.class, Set.of("code", "unit", "direction")),
            entry(IndicatorRetired.class, Set.of("code")),
            entry(MeasurementRecorded.class, Set.of("indicator", "period")),
            entry(MeasuredGroup.class, Set.of("schoolClass", "subject")),
            entry(MeasuredGroupAnnulled.class, Set.of("indicator", "period", "schoolClass", "subject")),
            entry(AnalysisWritten.class, Set.of("period", "indicators")),
            entry(AnalysisAnnulled.class, Set.of("period")),
            entry(AttestationOpened.class, Set.of("target", "presentCategory")),
            entry(AttestationChanged.class, Set.of("target", "presentCategory")),
            entry(AttestationMaterialChanged.class, Set.of("target", "material", "status")),
            entry(AttestationConsultationLinked.class, Set.of("target")),
            entry(AttestationApplied.class, Set.of("target")),
            entry(AttestationDecided.class, Set.of("target", "outcome", "ground")),
            entry(AttestationWithdrawn.class, Set.of("target")),
            entry(AttestationEndedByDismissal.class, Set.of("target", "status")),
            entry(AttestationReopened.class, Set.of("target", "status")),
            entry(AttestationFollowed.class, Set.of("target")),
            entry(AttestationTermEnding.class, Set.of("target", "category")),
            entry(AttestationChecklistChanged.class, Set.of("target", "materials")),
            entry(AnnouncementDrafted.class, Set.of("kind", "schools", "subjects", "staffGroup")),
            entry(AnnouncementChanged.class, Set.of("kind", "schools", "subjects", "staffGroup")),
            entry(AnnouncementPublished.class, Set.of("kind", "schools", "subjects", "staffGroup")),
            entry(AnnouncementAppeared.class, Set.of("kind", "schools", "subjects", "staffGroup")),
            entry(AnnouncementWithdrawn.class, Set.of("kind")),
            entry(AcquaintanceLaid.class, Set.of("audience")),
            entry(DocumentRegistered.class, Set.of("type", "subject", "subjectId", "register", "inputHash")),
            entry(DocumentTemplateUploaded.class, Set.of("type", "sha256")),
            entry(DocumentTemplateTried.class, Set.of("type")),
            entry(DocumentTemplateAdopted.class, Set.of("type")),
            entry(DocumentTemplateWithdrawn.class, Set.of("type")),
            entry(DocumentAnnulled.class, Set.of("type", "subject", "subjectId")),
            entry(PublishedTable.class, Set.of("subject")),
            entry(PublishedNumber.class, Set.of("column")),
            entry(RouteClosed.class, Set.of("dominant", "place", "help", "ground")));

    private AllowedTexts() {}

    /** Names of the components of an event, or of what it holds, that may be texts. */
    static Set<String> of(Class<?> event) {
        return BY_EVENT.getOrDefault(event, Set.of());
    }
}
