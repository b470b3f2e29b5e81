package org.metodika.reporting.schoolforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.metodika.reporting.Printed;
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
    private final ReportedYear year;
    private final School school;

    SchoolPapersIT(Api api, Topics topics) {
        this.api = api;
        this.year = new ReportedYear("school-school-papers", topics);
        this.school = year.school;
    }

    @BeforeAll
    void know() {
        year.happen();
    }

    @Test
    @Requirement({"A10", "A15", "A22", "A23"})
    void summarisesAStageOfTheSchoolProgramme() {
        String first = year.programme + ":1";
        String second = year.programme + ":2";

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
        for (String text : registered("deputy", "association-report", year.duty.toString(), Map.of())) {
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
        Map<String, ?> report = Map.of("type", "association-report", "subjectId", year.duty.toString());
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

    @Test
    @Requirement("E09")
    void printsTheCollectionOfAYearOnceItIsIssued() {
        for (String text : registered("methodist", "experience-collection", "2026", Map.of())) {
            assertThat(text)
                    .contains(
                            "Лучший опыт района",
                            "Выпущен 15 декабря 2026 г.",
                            "1. Смысловое чтение",
                            "Первый абзац.",
                            "Второй абзац.",
                            "2. Школа наставников",
                            "МБОУ «Лицей № 4»");
        }
        Map<String, ?> draft = Map.of("type", "experience-collection", "subjectId", "2027");
        api.as(Tokens.methodist()).post("/api/documents/preview", draft).expect(200);
        api.as(Tokens.methodist()).post("/api/documents", draft).expectProblem(422, "document-lacks-data");
        api.as(Tokens.deputy(school.id()))
                .post("/api/documents/preview", draft)
                .expectProblem(403, "action-not-allowed");
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
}
