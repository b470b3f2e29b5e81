package org.metodika.reporting.supportforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.metodika.contracts.route.RouteBasis;
import org.metodika.contracts.route.RouteCatalogue;
import org.metodika.contracts.route.RouteCheckpoint;
import org.metodika.contracts.route.RouteState;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.contracts.support.SupportState;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.Feeding;
import org.metodika.reporting.Printed;
import org.metodika.reporting.ReportingTest;
import org.metodika.reporting.School;
import org.metodika.reporting.Supports;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** The documents of individual support say what the support says, in PDF and in DOCX. */
@ReportingTest
@TestInstance(Lifecycle.PER_CLASS)
class SupportPapersIT {

    private final Api api;
    private final Feeding feeding;
    private final School school = School.general("school-support-papers", "МБОУ «СОШ № 9»");
    private final SupportState issued = Supports.issued(school, school.teacher(0));
    private final SupportState concluded = Supports.concluded(school, school.teacher(1));
    private final RouteState route = route();

    SupportPapersIT(Api api, Topics topics) {
        this.api = api.as(Tokens.deputy("school-support-papers"));
        this.feeding = new Feeding(topics);
    }

    @BeforeAll
    void know() {
        feeding.school(school);
        feeding.state(SupportCatalogue.SUPPORT_STATE, issued.supportId(), issued, 1);
        feeding.state(SupportCatalogue.SUPPORT_STATE, concluded.supportId(), concluded, 1);
        feeding.state(RouteCatalogue.ROUTE_STATE, route.routeId(), route, 1);
        feeding.digest();
    }

    @Test
    @Requirement({"C01", "C22", "C23"})
    void printsThePassport() {
        for (String text : registered("support-passport", issued.supportId())) {
            assertThat(text)
                    .contains(
                            "МБОУ «СОШ № 9»",
                            "СОГЛАСОВАНО Методический совет школы председатель ____________ И. Л. Кузнецов 14 сентября 2026 г.",
                            "УТВЕРЖДАЮ Директор ____________ В. П. Орлова 15 сентября 2026 г.",
                            "Паспорт программы индивидуального сопровождения",
                            "Соколова Мария Андреевна Учитель русского языка и литературы",
                            "1. Решение о сопровождении принято",
                            "14 сентября 2026 г. (Решение методического совета, протокол № 2)",
                            "Белова Ольга Игоревна (Учитель русского языка)",
                            "Громов Пётр Ильич (Учитель истории); Кузнецов Игорь Львович (Заместитель директора)",
                            "Проектирование урока от планируемого результата",
                            "20.12.2026",
                            "Ведёт дневник наблюдений")
                    .doesNotContain("ПРОЕКТ", "Редакция");
        }
    }

    @Test
    @Requirement({"C24", "C25"})
    void printsTheCard() {
        for (String text : registered("support-card", issued.supportId())) {
            assertThat(text)
                    .contains(
                            "Карта индивидуального сопровождения",
                            "2026/2027 учебный год",
                            "Преподаваемый предмет Русский язык и литература",
                            "Общий педагогический стаж 4 года",
                            "Стаж работы в ОУ 3 года",
                            "Нагрузка в учебном году 18 ч",
                            "Всего учебной нагрузки 22,5 ч",
                            "7 «Б», 9 «А»",
                            "Тематическое",
                            "Бархударов С. Г.");
        }
    }

    @Test
    @Requirement({"C31", "C32", "C33", "C34", "C35", "C36"})
    void printsTheConclusionInTheLabelsItWasIssuedWith() {
        for (String text : registered("support-conclusion", concluded.supportId())) {
            assertThat(text)
                    .contains(
                            "Анализ итогов реализации программы",
                            "Состояние проблемы до начала сопровождения",
                            "Низкий уровень, 38 из 100 баллов",
                            "Высокий уровень, 81 из 100 баллов",
                            "Сравнение двух диагностик",
                            "□ недостаточно успешным и результативным",
                            "■ успешным, эффективным",
                            "■ сняты частично",
                            "Не сняты полностью: — Низкая мотивация учеников 7 «Б»",
                            "Сроки работы с классом оказались короче необходимых",
                            "■ нуждается в поддержке для решения наиболее сложных проблем",
                            "Взаимопосещение уроков с руководителем объединения",
                            "взаимопосещение уроков, совместное планирование",
                            "24 мая 2027 г.",
                            "И. Л. Кузнецов")
                    .doesNotContain("недостаточно эффективным", "SUCCESSFUL");
        }
    }

    @Test
    @Requirement("C31")
    void registersNoConclusionBeforeThereIsOneButPrintsItsDraft() {
        api.post("/api/documents", wanted("support-conclusion", issued.supportId()))
                .expectProblem(422, "document-lacks-data");

        Reply draft = api.post("/api/documents/preview?format=pdf", wanted("support-conclusion", issued.supportId()))
                .expect(200);

        assertThat(Printed.pdf(draft.body()))
                .contains("ПРОЕКТ", "□ успешным, эффективным")
                .doesNotContain("■");
    }

    @Test
    @Requirement({"C02", "C09", "C10", "C12"})
    void printsTheRoute() {
        for (String text : registered("individual-route", route.routeId())) {
            assertThat(text)
                    .contains(
                            "Тема: Смысловое чтение на уроках русского языка",
                            "Наставник Белова Ольга Игоревна",
                            "Доминанта маршрута практическая",
                            "Место реализации в школе",
                            "методическая, психологическая",
                            "Опыт работы педагога 4 года в этой школе",
                            "Характер образовательных запросов и интересов Приёмы работы с текстом",
                            "собеседование с наставником",
                            "15.02.2027",
                            "Маршрут согласован 20 сентября 2026 г.");
        }
    }

    /** Both forms of a registered document. */
    private List<String> registered(String type, UUID subject) {
        Reply registered = api.post("/api/documents", wanted(type, subject)).expect(201);
        String id = registered.json().path("id").asString();
        byte[] pdf = api.get("/api/documents/{id}?format=pdf", id).expect(200).body();
        byte[] docx = api.get("/api/documents/{id}?format=docx", id).expect(200).body();

        assertThat(Printed.beyondMargins(pdf)).isEmpty();
        assertThat(Printed.words(Printed.docx(docx))).isEqualTo(Printed.words(Printed.pdf(pdf)));
        return List.of(Printed.pdf(pdf), Printed.docx(docx));
    }

    private static Map<String, Object> wanted(String type, UUID subject) {
        return Map.of("type", type, "subjectId", subject.toString());
    }

    private RouteState route() {
        return new RouteState(
                Ids.next(),
                school.id(),
                school.teacher(0),
                school.tutor(),
                "PRACTICAL",
                "IN_SCHOOL",
                List.of("METHODICAL", "PSYCHOLOGICAL"),
                List.of(),
                "Смысловое чтение на уроках русского языка",
                new RouteBasis(
                        "4 года в этой школе",
                        "Приёмы работы с текстом",
                        "Средний",
                        "Призёр муниципального конкурса",
                        "Общение с детьми",
                        "Планирование урока"),
                List.of(new RouteCheckpoint(
                        Ids.next(), "Первые итоги", "INTERVIEW", "MENTOR", LocalDate.of(2027, 2, 15))),
                null,
                LocalDate.of(2026, 9, 18),
                2,
                "AGREED",
                LocalDate.of(2026, 9, 20),
                null,
                null,
                null);
    }
}
