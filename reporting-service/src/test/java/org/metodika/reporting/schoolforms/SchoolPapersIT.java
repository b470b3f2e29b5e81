package org.metodika.reporting.schoolforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
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
import org.metodika.reporting.Printed;
import org.metodika.reporting.Programs;
import org.metodika.reporting.ReportingTest;
import org.metodika.reporting.School;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** Reports that a school or the centre signs say what the facts say, in PDF and in DOCX. */
@ReportingTest
@TestInstance(Lifecycle.PER_CLASS)
class SchoolPapersIT {

    private final Api api;
    private final Feeding feeding;
    private final School school = School.general("school-school-papers", "МБОУ «Лицей № 4»");
    private final UUID programme = Ids.next();
    private final UUID duty = Ids.next();

    SchoolPapersIT(Api api, Topics topics) {
        this.api = api;
        this.feeding = new Feeding(topics);
    }

    @BeforeAll
    void know() {
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
        feeding.digest();
    }

    @Test
    @Requirement({"A10", "A15", "A22", "A23"})
    void summarisesAStageOfTheSchoolProgramme() {
        String first = programme + ":1";
        String second = programme + ":2";

        for (String text : registered("deputy", "stage-summary", first, Map.of("text", "Перейти к семинарам."))) {
            assertThat(text)
                    .contains(
                            "МБОУ «Лицей № 4»",
                            "по программе «Растим мастера» (2026–2028 гг.)",
                            "Этап 1. Подготовительный",
                            "Мероприятий предусмотрено 3",
                            "Выполнено 1 (50 % от подлежащих выполнению)",
                            "Отменено решением школы 1",
                            "Директор",
                            "Провести педагогический совет",
                            "В. П. Орлова",
                            "Служба информатизации",
                            "Остались невыполненными: — Разместить результаты на сайте",
                            "Традиционная — 1 чел. (33,3 %)",
                            "Командная — 2 чел. (66,7 %)",
                            "Педагогический совет, протокол № 3 от 05.10.2026: Выбор форм повышения квалификации",
                            "12.10.2026. Сроки семинаров. Скорректировано: Семинары перенесены на каникулы. Принято решений: 2.",
                            "Перейти к семинарам.")
                    .doesNotContain("____", "DIRECTOR");
        }
        api.as(Tokens.deputy(school.id()))
                .post("/api/documents", Map.of("type", "stage-summary", "subjectId", second))
                .expectProblem(422, "document-lacks-data");
    }

    @Test
    @Requirement("D08")
    void reportsTheYearOfAnAssociation() {
        for (String text : registered("deputy", "association-report", duty.toString(), Map.of())) {
            assertThat(text)
                    .contains(
                            "Отчёт руководителя методического объединения",
                            "за 2026/2027 учебный год",
                            "МО учителей естественных наук (Естественные науки)",
                            "Громов Пётр Ильич (Учитель истории)",
                            "Педагогов в объединении 3",
                            "Имеют программу повышения квалификации 1",
                            "пройдено 1 из 2, с опозданием 1",
                            "снято 1, остаётся открытых 1",
                            "Юсупова Алия",
                            "утверждена",
                            "Щербакова Наталья Викторовна",
                            "05.10.2026",
                            "Итоги диагностики затруднений",
                            "Учитель года",
                            "муниципальный",
                            "призёр",
                            "____");
        }
        Map<String, ?> report = Map.of("type", "association-report", "subjectId", duty.toString());
        api.as(Tokens.associationHead(school.id(), school.associationHead()))
                .post("/api/documents/preview", report)
                .expect(200);
        api.as(Tokens.associationHead(school.id(), school.tutor()))
                .post("/api/documents/preview", report)
                .expectProblem(404, "not-found");
        api.as(Tokens.tutor(school.id(), school.tutor()))
                .post("/api/documents/preview", report)
                .expectProblem(403, "action-not-allowed");
    }

    @Test
    @Requirement({"E01", "E13"})
    void reportsCompetencesByOrganisation() {
        for (String text : registered("methodist", "competence-report", "2026-Q3", Map.of())) {
            assertThat(text)
                    .contains(
                            "III квартал 2026 года",
                            "не позднее 30 сентября 2026 г.",
                            "МБОУ «Лицей № 4» (Общеобразовательная)",
                            "Профессиональная 3 60 % высокий — 1 средний — 1 низкий — 1 2 чел. (66,7 %)",
                            "По муниципалитету в целом")
                    .doesNotContain("Соколова", "99 %");
        }
        api.as(Tokens.deputy(school.id()))
                .post("/api/documents/preview", Map.of("type", "competence-report", "subjectId", "2026-Q3"))
                .expectProblem(403, "action-not-allowed");
        api.as(Tokens.methodist())
                .post("/api/documents/preview", Map.of("type", "competence-report", "subjectId", "2026-Q5"))
                .expectProblem(404, "not-found");
    }

    /** Both forms of a registered document. */
    private List<String> registered(String who, String type, String subject, Map<String, String> params) {
        Api author = api.as(who.equals("methodist") ? Tokens.methodist() : Tokens.deputy(school.id()));
        Reply registered = author.post("/api/documents", Map.of("type", type, "subjectId", subject, "params", params))
                .expect(201);
        String id = registered.json().path("id").asString();
        byte[] pdf =
                author.get("/api/documents/{id}?format=pdf", id).expect(200).body();
        byte[] docx =
                author.get("/api/documents/{id}?format=docx", id).expect(200).body();

        assertThat(Printed.beyondMargins(pdf)).isEmpty();
        assertThat(Printed.words(Printed.docx(docx))).isEqualTo(Printed.words(Printed.pdf(pdf)));
        return List.of(Printed.pdf(pdf), Printed.docx(docx));
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
