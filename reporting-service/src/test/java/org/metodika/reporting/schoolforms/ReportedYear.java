package org.metodika.reporting.schoolforms;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.assessment.AssessmentCatalogue;
import org.metodika.contracts.assessment.AssessmentState;
import org.metodika.contracts.assessment.CriterionLevel;
import org.metodika.contracts.association.AssociationCatalogue;
import org.metodika.contracts.association.AssociationState;
import org.metodika.contracts.correction.CorrectionCatalogue;
import org.metodika.contracts.correction.CorrectionMeetingState;
import org.metodika.contracts.deficit.DeficitState;
import org.metodika.contracts.duty.DutyCatalogue;
import org.metodika.contracts.duty.DutyState;
import org.metodika.contracts.experiencecollection.CollectedExperience;
import org.metodika.contracts.experiencecollection.ExperienceCollectionCatalogue;
import org.metodika.contracts.experiencecollection.ExperienceCollectionState;
import org.metodika.contracts.meeting.MeetingAgendaItem;
import org.metodika.contracts.meeting.MeetingCatalogue;
import org.metodika.contracts.meeting.MeetingState;
import org.metodika.contracts.participation.ParticipationCatalogue;
import org.metodika.contracts.participation.ParticipationState;
import org.metodika.contracts.program.Order;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.schoolprogramme.FormChoice;
import org.metodika.contracts.schoolprogramme.ProgrammeGoal;
import org.metodika.contracts.schoolprogramme.ProgrammeStage;
import org.metodika.contracts.schoolprogramme.ProgrammeTask;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeCatalogue;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeState;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.Feeding;
import org.metodika.reporting.Programs;
import org.metodika.reporting.School;
import org.metodika.test.Topics;

/** A year of a school, of which the school and the centre report. */
final class ReportedYear {

    final School school;
    final UUID programme = Ids.next();
    final UUID duty = Ids.next();
    private final Feeding feeding;

    ReportedYear(String schoolId, Topics topics) {
        this.school = School.general(schoolId, "МБОУ «Лицей № 4»");
        this.feeding = new Feeding(topics);
    }

    void happen() {
        feeding.school(school);
        feeding.state(SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_STATE, programme, programme(), 1);
        CorrectionMeetingState correction = new CorrectionMeetingState(
                Ids.next(),
                school.id(),
                LocalDate.of(2026, 10, 12),
                "Сроки семинаров",
                9,
                "Семинары перенесены на каникулы",
                2,
                false);
        feeding.state(CorrectionCatalogue.CORRECTION_MEETING_STATE, correction.meetingId(), correction, 1);
        meeting("PEDAGOGICAL_COUNCIL", "3", null, programme, "Выбор форм повышения квалификации");
        meeting("ASSOCIATION", "1", school.associationHead(), null, "Итоги диагностики затруднений");
        feeding.state(DutyCatalogue.DUTY_STATE, duty, duty(), 1);
        AssociationState association = new AssociationState(
                Ids.next(),
                school.id(),
                "МО учителей естественных наук",
                "Естественные науки",
                school.associationHead(),
                null,
                null,
                null,
                null);
        feeding.state(AssociationCatalogue.ASSOCIATION_STATE, association.associationId(), association, 1);
        DeficitState open = feeding.deficit(school.deficit(school.teacher(2), "METHODICAL", "OPEN"));
        DeficitState resolved = feeding.deficit(school.deficit(school.teacher(2), "GENERAL_PEDAGOGICAL", "RESOLVED"));
        ProgramState program = feeding.program(Programs.approved(school, school.teacher(2), open, resolved));
        feeding.checkpoint(school.checkpoint(
                program.programId(),
                school.teacher(2),
                "PASSED",
                LocalDate.of(2026, 12, 20),
                null,
                LocalDate.of(2026, 12, 22)));
        feeding.checkpoint(school.checkpoint(
                program.programId(), school.teacher(2), "OPEN", LocalDate.of(2027, 3, 15), null, null));
        contest();
        assessed(school.teacher(0), 81, "HIGH", false, LocalDate.of(2026, 5, 10));
        assessed(school.teacher(1), 55, "MIDDLE", false, LocalDate.of(2026, 5, 12));
        assessed(school.teacher(2), 20, "LOW", true, LocalDate.of(2025, 5, 12));
        assessed(school.teacher(2), 44, "LOW", true, LocalDate.of(2026, 5, 12));
        // Of a later quarter.
        assessed(school.teacher(0), 99, "HIGH", false, LocalDate.of(2026, 10, 1));
        collection(2026, LocalDate.of(2026, 12, 15));
        collection(2027, null);
        feeding.digest();
    }

    private void collection(int year, @Nullable LocalDate issuedOn) {
        CollectedExperience ofTeacher = new CollectedExperience(
                Ids.next(), school.id(), school.teacher(0), "Смысловое чтение", "Первый абзац.\nВторой абзац.");
        CollectedExperience ofSchool =
                new CollectedExperience(Ids.next(), school.id(), null, "Школа наставников", "Опыт лицея.");
        feeding.state(
                ExperienceCollectionCatalogue.EXPERIENCE_COLLECTION_STATE,
                String.valueOf(year),
                new ExperienceCollectionState(
                        year,
                        issuedOn == null ? "DRAFT" : "ISSUED",
                        "Лучший опыт района",
                        "Методический центр",
                        List.of(ofTeacher, ofSchool),
                        issuedOn),
                1);
    }

    private SchoolProgrammeState programme() {
        return new SchoolProgrammeState(
                programme,
                school.id(),
                4,
                "APPROVED",
                "Растим мастера",
                2026,
                2028,
                null,
                null,
                LocalDate.of(2026, 8, 20),
                List.of(new ProgrammeGoal("growth", "Непрерывное образование педагогов", "Доля занятых педагогов")),
                List.of(
                        new ProgrammeStage(
                                Ids.next(),
                                1,
                                "Подготовительный",
                                "Выбор формы повышения квалификации",
                                "CLOSED",
                                LocalDate.of(2026, 9, 1),
                                LocalDate.of(2026, 11, 15),
                                List.of(
                                        task("DIRECTOR", "Провести педагогический совет", "DONE", school.head()),
                                        task("IT_SERVICE", "Разместить результаты на сайте", "PLANNED", null),
                                        task("DEPUTIES", "Провести анкетирование", "WAIVED", school.deputy()))),
                        new ProgrammeStage(
                                Ids.next(),
                                2,
                                "Обучающие семинары",
                                "Проектирование программ",
                                "OPEN",
                                LocalDate.of(2026, 11, 16),
                                null,
                                List.of(task("TEACHERS", "Разработать элективный курс", "PLANNED", null)))),
                List.of(
                        new FormChoice(school.teacher(0), "traditional", LocalDate.of(2026, 10, 1)),
                        new FormChoice(school.teacher(1), "team", LocalDate.of(2026, 10, 1)),
                        new FormChoice(school.teacher(2), "team", LocalDate.of(2026, 10, 1))),
                null,
                new Order("17-од", LocalDate.of(2026, 9, 1)));
    }

    private static ProgrammeTask task(String participant, String title, String status, @Nullable UUID responsible) {
        return new ProgrammeTask(
                Ids.next(),
                participant,
                title,
                null,
                true,
                responsible == null ? List.of() : List.of(responsible),
                LocalDate.of(2026, 10, 20),
                status);
    }

    private void meeting(
            String kind, String number, @Nullable UUID associationHead, @Nullable UUID about, String agenda) {
        MeetingState meeting = new MeetingState(
                Ids.next(),
                school.id(),
                1,
                kind,
                LocalDate.of(2026, 10, 5),
                2026,
                number,
                associationHead,
                null,
                List.of(new MeetingAgendaItem(agenda, "")),
                List.of(),
                about,
                List.of(),
                "SIGNED",
                LocalDate.of(2026, 10, 6),
                null);
        feeding.state(MeetingCatalogue.MEETING_STATE, meeting.meetingId(), meeting, 1);
    }

    private DutyState duty() {
        return new DutyState(
                duty,
                school.id(),
                school.associationHead(),
                "YEARLY_REPORT",
                2026,
                null,
                null,
                LocalDate.of(2027, 5, 31),
                List.of(30),
                "OPEN",
                null,
                null,
                null);
    }

    private void contest() {
        ParticipationState participation = new ParticipationState(
                Ids.next(),
                school.id(),
                school.teacher(3),
                "Учитель года",
                "CONTEST",
                "MUNICIPAL",
                null,
                LocalDate.of(2026, 11, 10),
                null,
                null,
                null,
                null,
                "FINISHED",
                LocalDate.of(2026, 11, 12),
                "PRIZE_WINNER",
                LocalDate.of(2026, 11, 20),
                null,
                null,
                null);
        feeding.state(ParticipationCatalogue.PARTICIPATION_STATE, participation.participationId(), participation, 1);
    }

    private void assessed(UUID teacher, double score, String level, boolean deficit, LocalDate closedOn) {
        AssessmentState assessment = new AssessmentState(
                Ids.next(),
                school.id(),
                teacher,
                "self-assessment-competences",
                1,
                "competences",
                1,
                "CLOSED",
                closedOn.minusDays(5),
                closedOn,
                3,
                List.of("INTERVIEW"),
                List.of(new CriterionLevel("PROFESSIONAL", score, level, "MIDDLE", deficit)));
        feeding.state(AssessmentCatalogue.ASSESSMENT_STATE, assessment.assessmentId(), assessment, 1);
    }
}
