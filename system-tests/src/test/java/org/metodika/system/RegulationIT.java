package org.metodika.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.system.Development.soon;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The way of a program through the regulation, from its basis to the final report, by those who do it. */
@ExtendWith(Platform.class)
class RegulationIT {

    private static final String ONE = "/api/programs/{id}";
    private static final String CHECKPOINT = "/api/monitoring/checkpoints/{id}";

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Moscow"));
    private static final RegulatedSchool SCHOOL = new RegulatedSchool(new People());
    private static final Groundwork GROUNDWORK = new Groundwork(SCHOOL, TODAY);
    private static final Development DEVELOPMENT = new Development(SCHOOL, TODAY);

    /** What its events tell, in their order. */
    private static final List<MessageType<?>> WAY = List.of(
            ProgramCatalogue.PROGRAM_DRAFTED,
            ProgramCatalogue.PROGRAM_CONTENT_CHANGED,
            ProgramCatalogue.PROGRAM_SUBMITTED,
            ProgramCatalogue.PROGRAM_APPROVED,
            ProgramCatalogue.PROGRAM_STARTED,
            ProgramCatalogue.PROGRAM_ACTIVITY_REPORTED,
            ProgramCatalogue.PROGRAM_ACTIVITY_DONE,
            ProgramCatalogue.PROGRAM_STAGE_PASSED,
            ProgramCatalogue.PROGRAM_SPENDING_RECORDED,
            ProgramCatalogue.PROGRAM_AMENDMENT_OPENED,
            ProgramCatalogue.PROGRAM_CONTROL_ANSWERED,
            ProgramCatalogue.PROGRAM_AMENDMENT_CHANGED,
            ProgramCatalogue.PROGRAM_AMENDED,
            ProgramCatalogue.PROGRAM_ASSIGNED,
            ProgramCatalogue.PROGRAM_STAGE_WAIVED,
            ProgramCatalogue.PROGRAM_ACTIVITY_WAIVED,
            ProgramCatalogue.PROGRAM_STAGE_PASSED,
            ProgramCatalogue.PROGRAM_COMPLETED);

    /** The same, as it is told to people. */
    private static final String HISTORY = """
            Составлен проект программы (<day>).
            Изменено содержание: мероприятий — 2, этапов — 3, часов — 72.
            Программа представлена на утверждение (<day>).
            Программа утверждена приказом № 93-од от <day>.
            Началась реализация программы (<day>).
            Педагог сообщил о выполнении мероприятия (<day>).
            Мероприятие выполнено (<day>), часов — 36.
            Этап пройден (<day>).
            Записаны расходы на этап: 9\u00a0000 руб. из 12\u00a0000 руб.
            Открыта корректировка № 1 (отклонение от <day>).
            Программа ответила на решение контроля скорректировать план.
            Изменена корректировка № 1: мероприятий — 2, этапов — 3, часов — 72.
            Программа изменена приказом № 94-од от <day>, действует редакция 2.
            Назначен другой сопровождающий программы.
            Этап исключён из обязательных.
            Мероприятие исключено из обязательных.
            Этап пройден (<day>).
            Программа завершена (<day>).
            """;

    private static String program;
    private static JsonNode activities;
    private static JsonNode stages;
    private static JsonNode checkpoints;

    @BeforeAll
    static void peopleArrive() {
        SCHOOL.arrive();
    }

    @Test
    @Requirement({
        "A06", "A16", "A31", "B02", "B04", "B06", "B07", "B11", "B18", "B19", "B20", "B21", "B22", "B23", "B24", "B27",
        "B28", "B29", "B30", "B31", "B32", "B34", "B37", "B40", "B44", "B46", "C11"
    })
    void aProgramGoesTheWholeWay() {
        String offer = GROUNDWORK.publishModule();
        String regulation = GROUNDWORK.regulate();
        Reply approved = DEVELOPMENT.develop(offer, regulation);
        program = approved.at("/id").asString();
        activities = approved.at("/content/activities");
        stages = approved.at("/content/stages");
        carryOut();
        amend();
        handOver();
        complete();
        assertReportHistoryAndFeed();
        assertNothingExistsForTheForeignHead();
    }

    private static void carryOut() {
        Map<String, ?> done = Map.of("doneOn", TODAY, "document", "Удостоверение № 4512");
        String activity = activities.at("/0/activityId").asString();
        SCHOOL.teacher()
                .post(ONE + "/activities/{activity}/report", done, program, activity)
                .expect(200);
        assertThat(read().at("/execution/hoursDone").asInt()).isZero();
        SCHOOL.tutor()
                .post(ONE + "/activities/{activity}/completion", done, program, activity)
                .expect(200);
        assertThat(read().at("/execution/hoursDone").asInt()).isEqualTo(36);
        soon(() -> {
            checkpoints = checkpoints(SCHOOL.tutor());
            assertThat(checkpoints).hasSize(3);
        });
        pass(0, SCHOOL.tutor());
        Reply spent = SCHOOL.deputy()
                .put(
                        ONE + "/stages/{stage}/spending",
                        Map.of("roubles", 9_000, "on", TODAY),
                        program,
                        stages.at("/1/stageId").asString())
                .expect(200);
        assertThat(spent.at("/execution/spent/0/left").asInt()).isEqualTo(3_000);
    }

    /** Passes the checkpoint of a stage in monitoring; the program hears of it. */
    private static void pass(int stage, Api assessor) {
        String checkpoint = checkpoints.get(stage).get("id").asString();
        SCHOOL.teacher()
                .post(CHECKPOINT + "/self-mark", Map.of("mark", 4), checkpoint)
                .expect(200);
        assessor.post(
                        CHECKPOINT + "/result",
                        Map.of(
                                "passedOn",
                                TODAY,
                                "assessorMark",
                                5,
                                "counterpart",
                                "DEPUTY_HEAD",
                                "report",
                                Map.of("form", "Справка", "title", "Итоги этапа")),
                        checkpoint)
                .expect(200);
        String path = "/execution/stages/" + stage;
        soon(() -> {
            assertThat(read().at(path + "/stageId")).isEqualTo(stages.get(stage).get("stageId"));
            assertThat(read().at(path + "/standing").asString()).isEqualTo("DONE");
        });
    }

    private static void amend() {
        Reply opened = DEVELOPMENT.controlCorrectsThePlan();
        ObjectNode content = (ObjectNode) opened.at("/amendment/content");
        LocalDate deadline =
                LocalDate.parse(content.at("/stages/1/deadline").asString()).plusDays(10);
        ((ObjectNode) content.at("/stages/1")).put("deadline", deadline.toString());
        SCHOOL.tutor()
                .header("If-Match", opened.etag())
                .put(ONE + "/amendment/content", content, program)
                .expect(200);
        String approval = ONE + "/amendment/approval";
        Map<String, ?> order = Map.of("decision", "Перенести второй этап", "order", DEVELOPMENT.order("94"));
        SCHOOL.head()
                .post(approval, Map.of("decision", "Перенести второй этап"), program)
                .expectProblem(422, "amendment-lacks-order");
        SCHOOL.tutor().post(approval, order, program).expectProblem(403, "action-not-allowed");
        assertThat(SCHOOL.head()
                        .post(approval, order, program)
                        .expect(200)
                        .at("/version")
                        .asInt())
                .isEqualTo(2);
        JsonNode changes = SCHOOL.teacher()
                .get(ONE + "/versions/2/changes?since=1", program)
                .expect(200)
                .json();
        assertThat(changes).hasSize(1);
        assertThat(changes.at("/0/section").asString()).isEqualTo("STAGES");
        assertThat(changes.at("/0/field").asString()).isEqualTo("deadline");
        soon(() -> assertThat(checkpoints(SCHOOL.tutor()).at("/1/deadline").asString())
                .isEqualTo(deadline.toString()));
    }

    /** To a tutor who knew nothing of the program before. */
    private static void handOver() {
        SCHOOL.otherTutor().get(ONE, program).expectProblem(404, "not-found");
        assertThat(checkpoints(SCHOOL.otherTutor())).isEmpty();
        SCHOOL.head()
                .put(
                        ONE + "/tutor",
                        Map.of("personId", SCHOOL.id("Зуева"), "reason", "Тьютор в длительном отпуске"),
                        program)
                .expect(200);
        SCHOOL.otherTutor()
                .post(ONE + "/comments", Map.of("section", "STAGES", "text", "Принимаю"), program)
                .expect(201);
        soon(() -> assertThat(checkpoints(SCHOOL.otherTutor()).findValuesAsString("id"))
                .contains(
                        checkpoints.at("/1/id").asString(),
                        checkpoints.at("/2/id").asString()));
    }

    private static void complete() {
        Map<String, ?> reason = Map.of("reason", "Педагог участвует в конкурсе с этой темой");
        String last = stages.at("/2/stageId").asString();
        SCHOOL.deputy()
                .post(ONE + "/stages/{stage}/waiver", reason, program, last)
                .expect(200);
        soon(() -> assertThat(SCHOOL.head()
                        .get(CHECKPOINT, checkpoints.at("/2/id").asString())
                        .expect(200)
                        .at("/status")
                        .asString())
                .isEqualTo("CANCELLED"));
        Map<String, ?> report = Map.of("report", Map.of("title", "Отчёт о выполнении", "result", "Затруднения сняты"));
        Reply refused =
                SCHOOL.deputy().post(ONE + "/completion", report, program).expectProblem(422, "items-open");
        assertThat(refused.at("/errors").findValuesAsString("pointer")).containsExactly("/activities/1", "/stages/1");
        SCHOOL.deputy()
                .post(
                        ONE + "/activities/{activity}/waiver",
                        reason,
                        program,
                        activities.at("/1/activityId").asString())
                .expect(200);
        pass(1, SCHOOL.otherTutor());
        Reply completed =
                SCHOOL.deputy().post(ONE + "/completion", report, program).expect(200);
        assertThat(completed.at("/status").asString()).isEqualTo("COMPLETED");
        assertThat(completed.at("/completed/report/title").asString()).isEqualTo("Отчёт о выполнении");
    }

    private static void assertReportHistoryAndFeed() {
        soon(() -> assertThat(SCHOOL.head()
                        .get("/api/reports/organisations/" + SCHOOL.code)
                        .expect(200)
                        .at("/programs/completed")
                        .asInt())
                .isEqualTo(1));
        Reply plan = SCHOOL.teacher().get(ONE + "/plan?format=xlsx", program).expect(200);
        assertThat(plan.body()).startsWith('P', 'K');
        assertThat(SCHOOL.teacher()
                        .get(ONE + "/plan", program)
                        .expect(200)
                        .at("/hours")
                        .asInt())
                .isEqualTo(72);
        String story = HISTORY.replace("<day>", TODAY.format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
        soon(() -> assertThat(SCHOOL.teacher()
                        .get(ONE + "/history", program)
                        .expect(200)
                        .at("/items")
                        .findValuesAsString("what")
                        .reversed())
                .containsExactlyElementsOf(story.lines().toList()));
        List<String> names = WAY.stream().map(MessageType::name).toList();
        soon(() -> assertThat(SCHOOL.portal().told(program)).containsExactlyElementsOf(names));
    }

    private static void assertNothingExistsForTheForeignHead() {
        for (String path : List.of("", "/coverage", "/plan", "/versions", "/history", "/comments", "/discussions")) {
            SCHOOL.foreignHead().get(ONE + path, program).expectProblem(404, "not-found");
        }
        for (String path : List.of("/api/policies/", "/api/reports/organisations/")) {
            SCHOOL.foreignHead().get(path + SCHOOL.code).expectProblem(404, "not-found");
        }
        SCHOOL.foreignHead().get(CHECKPOINT, checkpoints.at("/0/id").asString()).expectProblem(404, "not-found");
        SCHOOL.foreignHead()
                .get("/api/documents/programs/{id}?format=pdf", program)
                .expectProblem(404, "not-found");
        assertThat(SCHOOL.foreignHead().get("/api/programs").expect(200).at("/items"))
                .isEmpty();
        assertThat(SCHOOL.foreignHead().get("/api/groups").expect(200).at("/items"))
                .isEmpty();
    }

    private static Reply read() {
        return SCHOOL.deputy().get(ONE, program).expect(200);
    }

    /** Those of the program that somebody sees, by deadline. */
    private static JsonNode checkpoints(Api who) {
        return who.get("/api/monitoring/checkpoints?program={program}", program)
                .expect(200)
                .at("/items");
    }
}
