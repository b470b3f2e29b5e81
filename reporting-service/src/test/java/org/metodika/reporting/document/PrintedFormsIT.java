package org.metodika.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.Printed;
import org.metodika.reporting.ReportingTest;
import org.metodika.test.Api;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** Every type of document says what happened, in both forms. */
@ReportingTest
@TestInstance(Lifecycle.PER_CLASS)
class PrintedFormsIT {

    private final Api api;
    private final Year year;

    PrintedFormsIT(Api api, Topics topics) {
        this.api = api;
        this.year = new Year("printed-" + Ids.next(), topics);
    }

    @BeforeAll
    void aYear() {
        year.happen();
    }

    @Test
    @Requirement("B19")
    void anOrderFormsTheGroup() {
        prints(
                "group-order",
                year.group,
                Map.of("place", "г. Грозный"),
                "ПРИКАЗ",
                "7 сентября 2026 г.",
                "№ 98-од",
                "г. Грозный",
                "О создании группы разработчиков",
                "ПРИКАЗЫВАЮ:",
                "руководитель группы",
                "эксперт (педагогика)",
                "Соколова Мария Андреевна",
                "01.10.2026 — 31.05.2027",
                "Контроль исполнения приказа оставляю за собой.",
                "Директор",
                "В. П. Орлова",
                "С приказом ознакомлены:");
    }

    @Test
    @Requirement("B21")
    void anOrderApprovesTheRegulationOfTheGroup() {
        prints(
                "group-regulation-order",
                year.group,
                Map.of(),
                "8 сентября 2026 г.",
                "№ 99-од",
                "приказа № 98-од от 7 сентября 2026 г.",
                "Анализ результатов диагностики",
                "15.09.2026",
                "Белова Ольга Игоревна",
                "Подготовка проекта программы",
                "22.09.2026");
    }

    @Test
    @Requirement({"B30", "B31"})
    void anOrderApprovesTheProgram() {
        prints(
                "program-approval-order",
                year.program.programId(),
                Map.of(),
                "28 сентября 2026 г.",
                "№ 112-од",
                "Соколова Мария Андреевна",
                "с 1 октября 2026 г. по 31 мая 2027 г.",
                "158 ч",
                "обязательной для исполнения в полном объёме",
                "Белова Ольга Игоревна",
                "20.12.2026",
                "15.03.2027",
                "20.05.2027",
                "Основание: Положение о персонифицированных программах № 45 от 31 августа 2026 г.",
                "М. А. Соколова");
    }

    @Test
    @Requirement("B46")
    void anOrderAmendsTheProgram() {
        prints(
                "program-amendment-order",
                year.amended,
                Map.of("text", "служебная записка куратора от 12 ноября 2026 г."),
                "О внесении изменений",
                "изложив её в редакции № 2",
                "Основание: служебная записка куратора",
                "20.05.2027",
                "Выполненные мероприятия и пройденные контрольные срезы сохраняют силу");
    }

    @Test
    @Requirement("B46")
    void anOrderForAnOpenAmendmentHasItsTermHoursAndStages() {
        prints(
                "program-amendment-order",
                year.amending,
                Map.of("number", "140-од", "date", "2026-11-20"),
                "утверждённую приказом № 112-од",
                "изложив её в редакции № 2",
                "с 1 октября 2026 г. по 30 июня 2027 г.",
                "96 ч",
                "Установить сроки контрольных срезов",
                "Летняя практика",
                "30.06.2027");
    }

    @Test
    @Requirement({"B24", "B26", "B35"})
    void theProgramHasAllItsTables() {
        prints(
                "program",
                year.program.programId(),
                Map.of(),
                "УТВЕРЖДЕНО",
                "приказом № 112-од",
                "Пояснительная записка",
                "Всего часов 158",
                "Журнал регистрации за 2026/2027 учебный год");
    }

    @Test
    @Requirement({"B13", "C01"})
    void theIndividualProgramIsATable() {
        prints(
                "program-table",
                year.program.programId(),
                Map.of(),
                "РАССМОТРЕНО",
                "протокол № 3 от 25 сентября 2026 г.",
                "приказом № 112-од от 28 сентября 2026 г.",
                "Образовательная потребность: Методические; уровень: низкий / средний (37,5 %)",
                "Подготовить серию уроков со смысловым чтением",
                "«Смысловое чтение: приёмы для 5–7 классов» (мастер-класс)",
                "район",
                "до 20.12.2026",
                "Всего часов 158");
    }

    @Test
    @Requirement("B40")
    void theStudyPlanHasItsTotals() {
        prints(
                "study-plan",
                year.program.programId(),
                Map.of(),
                "УЧЕБНО-ТЕМАТИЧЕСКИЙ ПЛАН",
                "Институт развития образования",
                "открытый урок",
                "Итого 72",
                "Итого 26",
                "Всего часов 158");
    }

    @Test
    @Requirement("B29")
    void aProtocolTellsTheDiscussion() {
        prints(
                "discussion-protocol",
                year.discussion,
                Map.of(),
                "ПРОТОКОЛ № 3",
                "заседания методического объединения",
                "25 сентября 2026 г.",
                "Присутствовали: 9 чел.",
                "Добавить взаимопосещение уроков",
                "принято",
                "отклонено: Курсы обязательны по плану",
                "Принять и внести в программу: № 1.",
                "Отклонить по указанным причинам: № 2.");
    }

    @Test
    @Requirement({"B50", "B51"})
    void theControlPlanNamesKindObjectSubjectAndDay() {
        prints(
                "control-plan",
                year.program.programId(),
                Map.of(),
                "ПЛАН КОНТРОЛЯ",
                "УТВЕРЖДАЮ",
                "текущий",
                "выполнение графика реализации",
                "педагог, куратор",
                "20.12.2026",
                "Кузнецов Игорь Львович",
                "проведён 19.12.2026",
                "заключительный",
                "31.05.2027");
    }

    @Test
    @Requirement({"B44", "B47", "B48", "B49"})
    void anActHasTheWordsThatWereWrittenInIt() {
        prints(
                "control-act",
                year.control,
                Map.of(),
                "АКТ",
                "19 декабря 2026 г.",
                "текущий",
                "Кузнецов Игорь Львович",
                "Акт подписан 20 декабря 2026 г.",
                "График выполняется.",
                "Открытый урок проведён в срок.",
                "Оценка результата: соответствует с замечаниями.",
                "Вывод: Первый этап пройден, отчёт сдан с опозданием",
                "В. П. Орлова",
                "М. А. Соколова");
        prints(
                "control-act",
                year.measure,
                Map.of(),
                "Принята мера по устранению отклонения: Провести мастер-класс",
                "Срок — 20 января 2027 г.",
                "И. Л. Кузнецов");
        prints(
                "control-act",
                year.correction,
                Map.of(),
                "Принято решение скорректировать персонифицированную программу.",
                "Отклонение: Курсы перенесены на февраль");
    }

    @Test
    void whatIsWrittenByHandStandsInPlaceOfTheWordsOfTheAct() {
        prints("control-act", year.control, Map.of("text", "Записано от руки."), "Записано от руки.");
        asDeputy()
                .post("/api/documents", Map.of("type", "control-act", "subjectId", year.controlOfOldState.toString()))
                .expect(422);
        prints("control-act", year.controlOfOldState, Map.of("text", "Деньги потрачены по смете."), "по смете.");
    }

    @Test
    void aLetterGoesToTheSchool() {
        prints(
                api.as(Tokens.methodist()),
                "school-letter",
                year.school.id(),
                Map.of(
                        "sender",
                        "Муниципальный методический центр",
                        "heading",
                        "О сроках контрольных срезов",
                        "text",
                        "Напоминаем о сроках.\nПросим представить отчёты.",
                        "signerPosition",
                        "Методист",
                        "signerName",
                        "Т. В. Фёдорова"),
                "Муниципальный методический центр",
                "Исх. №",
                "от 22 ноября 2026 г.",
                "Руководителю организации",
                "МБОУ «СОШ № 7»",
                "О сроках контрольных срезов",
                "Просим представить отчёты.",
                "Т. В. Фёдорова");
    }

    @Test
    @Requirement("D09")
    void theSchoolHasAPlanThatCorrectsItsDifficulties() {
        prints(
                "school-correction-plan",
                year.school.id(),
                Map.of(),
                "УТВЕРЖДАЮ",
                "на 22 ноября 2026 г.",
                "Методические 1",
                "1. Соколова Мария Андреевна, Учитель русского языка и литературы",
                "низкий / средний",
                "Современный урок русского языка по ФГОС: проектирование и анализ",
                "01.10.2026 — 31.05.2027",
                "О. И. Белова",
                "Разработать персонифицированную программу");
    }

    private void prints(String type, Object subject, Map<String, String> params, String... texts) {
        prints(asDeputy(), type, subject.toString(), params, texts);
    }

    private Api asDeputy() {
        return api.as(Tokens.deputy(year.school.id(), year.school.deputy()));
    }

    private static void prints(Api who, String type, String subject, Map<String, String> params, String... texts) {
        String id = who.post("/api/documents", Map.of("type", type, "subjectId", subject, "params", params))
                .expect(201)
                .at("/id")
                .asString();
        byte[] pdf = who.get("/api/documents/{id}?format=pdf", id).expect(200).body();
        byte[] docx = who.get("/api/documents/{id}?format=docx", id).expect(200).body();

        assertThat(Printed.pdf(pdf)).contains(texts).doesNotContain("null", "..");
        assertThat(Printed.docx(docx)).contains(texts);
        assertThat(Printed.beyondMargins(pdf)).isEmpty();
        Printed.keep(type + ".pdf", pdf);
        Printed.keep(type + ".docx", docx);
    }
}
