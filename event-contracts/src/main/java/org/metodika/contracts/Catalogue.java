package org.metodika.contracts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metodika.contracts.acquaintance.AcquaintanceCatalogue;
import org.metodika.contracts.act.ActCatalogue;
import org.metodika.contracts.announcement.AnnouncementCatalogue;
import org.metodika.contracts.assessment.AssessmentCatalogue;
import org.metodika.contracts.association.AssociationCatalogue;
import org.metodika.contracts.attestation.AttestationCatalogue;
import org.metodika.contracts.bestexperience.BestExperienceCatalogue;
import org.metodika.contracts.campaign.CampaignCatalogue;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.comment.CommentCatalogue;
import org.metodika.contracts.comparison.ComparisonCatalogue;
import org.metodika.contracts.consultation.ConsultationCatalogue;
import org.metodika.contracts.consultationrequest.ConsultationRequestCatalogue;
import org.metodika.contracts.control.ControlCatalogue;
import org.metodika.contracts.correction.CorrectionCatalogue;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.diary.DiaryCatalogue;
import org.metodika.contracts.dictionary.DictionaryCatalogue;
import org.metodika.contracts.discussion.DiscussionCatalogue;
import org.metodika.contracts.document.DocumentCatalogue;
import org.metodika.contracts.documenttemplate.DocumentTemplateCatalogue;
import org.metodika.contracts.dossier.DossierCatalogue;
import org.metodika.contracts.duty.DutyCatalogue;
import org.metodika.contracts.electivecourse.ElectiveCourseCatalogue;
import org.metodika.contracts.experience.ExperienceCatalogue;
import org.metodika.contracts.experiencecollection.ExperienceCollectionCatalogue;
import org.metodika.contracts.feedback.FeedbackCatalogue;
import org.metodika.contracts.group.GroupCatalogue;
import org.metodika.contracts.imports.ImportCatalogue;
import org.metodika.contracts.innovationclass.InnovationClassCatalogue;
import org.metodika.contracts.instrument.InstrumentCatalogue;
import org.metodika.contracts.learningsession.LearningSessionCatalogue;
import org.metodika.contracts.measure.MeasureCatalogue;
import org.metodika.contracts.meeting.MeetingCatalogue;
import org.metodika.contracts.mentor.MentorCatalogue;
import org.metodika.contracts.municipalplan.MunicipalPlanCatalogue;
import org.metodika.contracts.offer.OfferCatalogue;
import org.metodika.contracts.participation.ParticipationCatalogue;
import org.metodika.contracts.partner.PartnerCatalogue;
import org.metodika.contracts.policy.PolicyCatalogue;
import org.metodika.contracts.portfolio.PortfolioCatalogue;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.provider.ProviderCatalogue;
import org.metodika.contracts.publication.PublicationCatalogue;
import org.metodika.contracts.quality.QualityCatalogue;
import org.metodika.contracts.recognition.RecognitionCatalogue;
import org.metodika.contracts.research.ResearchCatalogue;
import org.metodika.contracts.risk.RiskCatalogue;
import org.metodika.contracts.route.RouteCatalogue;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeCatalogue;
import org.metodika.contracts.selflearning.SelfLearningCatalogue;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.contracts.survey.SurveyCatalogue;
import org.metodika.contracts.team.TeamCatalogue;
import org.metodika.contracts.template.TemplateCatalogue;
import org.metodika.contracts.trainingcampaign.TrainingCampaignCatalogue;
import org.metodika.contracts.trainingplan.TrainingPlanCatalogue;
import org.metodika.contracts.trainingrequest.TrainingRequestCatalogue;
import org.metodika.contracts.workingcalendar.WorkingCalendarCatalogue;

/**
 * Everything that travels between services, in one list. What is not here does not exist on the wire. What each message
 * means stands at its record ({@link Meaning}). A published type is never changed: it gets a {@code .v2} beside it, and
 * both are published.
 */
public final class Catalogue {

    /** Every message type of the platform. A topic and its types are declared beside their records. */
    public static final List<MessageType<?>> MESSAGES = Stream.of(
                    SchoolCatalogue.ALL,
                    StaffCatalogue.ALL,
                    ImportCatalogue.ALL,
                    InstrumentCatalogue.ALL,
                    AssessmentCatalogue.ALL,
                    CampaignCatalogue.ALL,
                    DeficitCatalogue.ALL,
                    ComparisonCatalogue.ALL,
                    ProgramCatalogue.ALL,
                    CheckpointCatalogue.ALL,
                    ProviderCatalogue.ALL,
                    OfferCatalogue.ALL,
                    ResearchCatalogue.ALL,
                    DiscussionCatalogue.ALL,
                    CommentCatalogue.ALL,
                    PartnerCatalogue.ALL,
                    PortfolioCatalogue.ALL,
                    AssociationCatalogue.ALL,
                    ActCatalogue.ALL,
                    PolicyCatalogue.ALL,
                    GroupCatalogue.ALL,
                    MeetingCatalogue.ALL,
                    TemplateCatalogue.ALL,
                    DictionaryCatalogue.ALL,
                    SchoolProgrammeCatalogue.ALL,
                    SurveyCatalogue.ALL,
                    TeamCatalogue.ALL,
                    SupportCatalogue.ALL,
                    MeasureCatalogue.ALL,
                    TrainingRequestCatalogue.ALL,
                    TrainingCampaignCatalogue.ALL,
                    TrainingPlanCatalogue.ALL,
                    RouteCatalogue.ALL,
                    DossierCatalogue.ALL,
                    MentorCatalogue.ALL,
                    ParticipationCatalogue.ALL,
                    SelfLearningCatalogue.ALL,
                    ElectiveCourseCatalogue.ALL,
                    ExperienceCatalogue.ALL,
                    MunicipalPlanCatalogue.ALL,
                    LearningSessionCatalogue.ALL,
                    BestExperienceCatalogue.ALL,
                    ExperienceCollectionCatalogue.ALL,
                    ControlCatalogue.ALL,
                    DiaryCatalogue.ALL,
                    FeedbackCatalogue.ALL,
                    ConsultationCatalogue.ALL,
                    ConsultationRequestCatalogue.ALL,
                    InnovationClassCatalogue.ALL,
                    DutyCatalogue.ALL,
                    CorrectionCatalogue.ALL,
                    RiskCatalogue.ALL,
                    RecognitionCatalogue.ALL,
                    QualityCatalogue.ALL,
                    AcquaintanceCatalogue.ALL,
                    AttestationCatalogue.ALL,
                    AnnouncementCatalogue.ALL,
                    WorkingCalendarCatalogue.ALL,
                    DocumentCatalogue.ALL,
                    DocumentTemplateCatalogue.ALL,
                    PublicationCatalogue.ALL)
            .<MessageType<?>>flatMap(List::stream)
            .toList();

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
