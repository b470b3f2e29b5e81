package org.metodika.reporting.copies;

import java.util.List;
import org.metodika.contracts.act.ActCatalogue;
import org.metodika.contracts.act.ActState;
import org.metodika.contracts.assessment.AssessmentCatalogue;
import org.metodika.contracts.assessment.AssessmentState;
import org.metodika.contracts.association.AssociationCatalogue;
import org.metodika.contracts.association.AssociationState;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointStateInFull;
import org.metodika.contracts.comparison.ComparisonCatalogue;
import org.metodika.contracts.comparison.ComparisonState;
import org.metodika.contracts.consultation.ConsultationCatalogue;
import org.metodika.contracts.consultation.ConsultationState;
import org.metodika.contracts.control.ControlCatalogue;
import org.metodika.contracts.control.ControlStateInFull;
import org.metodika.contracts.correction.CorrectionCatalogue;
import org.metodika.contracts.correction.CorrectionMeetingState;
import org.metodika.contracts.deficit.DeficitCatalogue;
import org.metodika.contracts.deficit.DeficitStateInFull;
import org.metodika.contracts.diary.DiaryCatalogue;
import org.metodika.contracts.diary.DiaryEntryStateOfPlan;
import org.metodika.contracts.dictionary.DictionaryCatalogue;
import org.metodika.contracts.dictionary.DictionaryState;
import org.metodika.contracts.discussion.DiscussionCatalogue;
import org.metodika.contracts.discussion.DiscussionState;
import org.metodika.contracts.dossier.DossierCatalogue;
import org.metodika.contracts.dossier.DossierState;
import org.metodika.contracts.duty.DutyCatalogue;
import org.metodika.contracts.duty.DutyState;
import org.metodika.contracts.experiencecollection.ExperienceCollectionCatalogue;
import org.metodika.contracts.experiencecollection.ExperienceCollectionState;
import org.metodika.contracts.group.GroupCatalogue;
import org.metodika.contracts.group.GroupState;
import org.metodika.contracts.instrument.InstrumentCatalogue;
import org.metodika.contracts.instrument.InstrumentState;
import org.metodika.contracts.meeting.MeetingCatalogue;
import org.metodika.contracts.meeting.MeetingState;
import org.metodika.contracts.participation.ParticipationCatalogue;
import org.metodika.contracts.participation.ParticipationState;
import org.metodika.contracts.portfolio.PortfolioCatalogue;
import org.metodika.contracts.portfolio.PortfolioState;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramStateAmending;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.contracts.route.RouteCatalogue;
import org.metodika.contracts.route.RouteState;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeCatalogue;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeState;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.contracts.support.SupportState;
import org.metodika.contracts.team.TeamCatalogue;
import org.metodika.contracts.team.TeamProgramState;

/** All kinds of aggregates that papers are printed from. A new one is a line here; its copies come by a rebuild of {@code copies}. */
public final class Kinds {

    public static final Kind<ProgramStateInFull> PROGRAM = Kind.of(
                    "program",
                    ProgramCatalogue.PROGRAM_STATE_IN_FULL,
                    full -> full.program().schoolId())
            .about(full -> full.program().teacherId())
            .within(full -> full.program().programId())
            .or(ProgramCatalogue.PROGRAM_STATE, OlderStates::full)
            .or(ProgramCatalogue.TRANSFERRED_PROGRAM_STATE, OlderStates::full)
            .or(ProgramCatalogue.PROGRAM_STATE_AMENDING, ProgramStateAmending::program);

    /** Copies of {@link #PROGRAM} as far as they tell of an open amendment; there are none of its own. */
    public static final Kind<ProgramStateAmending> AMENDING_PROGRAM =
            Kind.of("program", ProgramCatalogue.PROGRAM_STATE_AMENDING, amending -> null);

    public static final Kind<TeamProgramState> TEAM_PROGRAM =
            Kind.of("team-program", TeamCatalogue.TEAM_PROGRAM_STATE, TeamProgramState::schoolId);

    public static final Kind<GroupState> GROUP = Kind.of("group", GroupCatalogue.GROUP_STATE, GroupState::schoolId);

    public static final Kind<DiscussionState> DISCUSSION = Kind.of(
                    "discussion", DiscussionCatalogue.DISCUSSION_STATE, DiscussionState::schoolId)
            .about(DiscussionState::teacherId)
            .within(DiscussionState::programId);

    public static final Kind<ActState> ACT = Kind.of("act", ActCatalogue.ACT_STATE, ActState::schoolId);

    public static final Kind<MeetingState> MEETING =
            Kind.of("meeting", MeetingCatalogue.MEETING_STATE, MeetingState::schoolId);

    public static final Kind<SchoolProgrammeState> SCHOOL_PROGRAMME = Kind.of(
            "school-programme", SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_STATE, SchoolProgrammeState::schoolId);

    public static final Kind<AssociationState> ASSOCIATION = Kind.of(
                    "association", AssociationCatalogue.ASSOCIATION_STATE, AssociationState::schoolId)
            .about(AssociationState::headId);

    public static final Kind<SupportState> SUPPORT = Kind.of(
                    "support", SupportCatalogue.SUPPORT_STATE, SupportState::schoolId)
            .about(SupportState::teacherId);

    public static final Kind<RouteState> ROUTE =
            Kind.of("route", RouteCatalogue.ROUTE_STATE, RouteState::schoolId).about(RouteState::teacherId);

    /** Its key is the id of its program or support. */
    public static final Kind<DossierState> DOSSIER = Kind.of(
                    "dossier", DossierCatalogue.DOSSIER_STATE, DossierState::schoolId)
            .about(DossierState::teacherId)
            .within(DossierState::dossierId);

    /** Its key is the teacher. */
    public static final Kind<PortfolioState> PORTFOLIO = Kind.of(
                    "portfolio", PortfolioCatalogue.PORTFOLIO_STATE, PortfolioState::schoolId)
            .about(PortfolioState::teacherId);

    public static final Kind<ParticipationState> PARTICIPATION = Kind.of(
                    "participation", ParticipationCatalogue.PARTICIPATION_STATE, ParticipationState::schoolId)
            .about(ParticipationState::teacherId);

    /** Of the centre: its key is the year. */
    public static final Kind<ExperienceCollectionState> EXPERIENCE_COLLECTION = Kind.of(
            "experience-collection", ExperienceCollectionCatalogue.EXPERIENCE_COLLECTION_STATE, collection -> null);

    public static final Kind<DeficitStateInFull> DEFICIT = Kind.of(
                    "deficit", DeficitCatalogue.DEFICIT_STATE_IN_FULL, DeficitStateInFull::schoolId)
            .about(DeficitStateInFull::teacherId)
            .or(DeficitCatalogue.DEFICIT_STATE, OlderStates::full)
            .or(DeficitCatalogue.TRANSFERRED_DEFICIT_STATE, OlderStates::full);

    public static final Kind<AssessmentState> ASSESSMENT = Kind.of(
                    "assessment", AssessmentCatalogue.ASSESSMENT_STATE, AssessmentState::schoolId)
            .about(AssessmentState::teacherId);

    public static final Kind<ComparisonState> COMPARISON = Kind.of(
                    "comparison", ComparisonCatalogue.COMPARISON_STATE, ComparisonState::schoolId)
            .about(ComparisonState::teacherId);

    /** Versions of instruments; the key is that of the version. */
    public static final Kind<InstrumentState> INSTRUMENT =
            Kind.of("instrument", InstrumentCatalogue.INSTRUMENT_STATE, version -> null);

    public static final Kind<DictionaryState> DICTIONARY =
            Kind.of("dictionary", DictionaryCatalogue.DICTIONARY_STATE, version -> null);

    public static final Kind<CheckpointStateInFull> CHECKPOINT = Kind.of(
                    "checkpoint",
                    CheckpointCatalogue.CHECKPOINT_STATE_IN_FULL,
                    full -> full.checkpoint().schoolId())
            .about(full -> full.checkpoint().teacherId())
            .within(full -> full.checkpoint().programId())
            .or(CheckpointCatalogue.CHECKPOINT_STATE, OlderStates::full);

    public static final Kind<ControlStateInFull> CONTROL = Kind.of(
                    "control",
                    ControlCatalogue.CONTROL_STATE_IN_FULL,
                    full -> full.control().schoolId())
            .about(full -> full.control().teacherId())
            .within(full -> full.control().programId())
            .or(ControlCatalogue.CONTROL_STATE, OlderStates::full);

    public static final Kind<DiaryEntryStateOfPlan> DIARY_ENTRY = Kind.of(
                    "diary", DiaryCatalogue.DIARY_ENTRY_STATE_OF_PLAN, DiaryEntryStateOfPlan::schoolId)
            .about(DiaryEntryStateOfPlan::teacherId)
            .within(DiaryEntryStateOfPlan::programId)
            .or(DiaryCatalogue.DIARY_ENTRY_STATE, OlderStates::ofPlan);

    public static final Kind<ConsultationState> CONSULTATION = Kind.of(
                    "consultation", ConsultationCatalogue.CONSULTATION_STATE, ConsultationState::schoolId)
            .about(ConsultationState::teacherId)
            .within(ConsultationState::programId);

    public static final Kind<CorrectionMeetingState> CORRECTION_MEETING = Kind.of(
            "correction-meeting", CorrectionCatalogue.CORRECTION_MEETING_STATE, CorrectionMeetingState::schoolId);

    public static final Kind<DutyState> DUTY =
            Kind.of("duty", DutyCatalogue.DUTY_STATE, DutyState::schoolId).about(DutyState::ownerId);

    public static final List<Kind<?>> ALL = List.of(
            PROGRAM,
            TEAM_PROGRAM,
            GROUP,
            DISCUSSION,
            ACT,
            MEETING,
            SCHOOL_PROGRAMME,
            ASSOCIATION,
            SUPPORT,
            ROUTE,
            DOSSIER,
            PORTFOLIO,
            PARTICIPATION,
            EXPERIENCE_COLLECTION,
            DEFICIT,
            ASSESSMENT,
            COMPARISON,
            INSTRUMENT,
            DICTIONARY,
            CHECKPOINT,
            CONTROL,
            DIARY_ENTRY,
            CONSULTATION,
            CORRECTION_MEETING,
            DUTY);

    private Kinds() {}
}
