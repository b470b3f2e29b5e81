package org.metodika.program.schoolprogramme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.metodika.program.meetings.SchoolPeople;
import org.metodika.test.Reply;
import tools.jackson.databind.JsonNode;

/** The usual steps with a school programme, from a template to the stages. */
final class ProgrammeLife {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final SchoolPeople school;
    final String templateId;
    private final LocalDate today;

    ProgrammeLife(SchoolPeople school, LocalDate today) {
        this.school = school;
        this.today = today;
        this.templateId = publish("life-" + NUMBERS.incrementAndGet(), "Педсовет")
                .at("/templateId")
                .asString();
    }

    /** Publishes a version of a template of two stages; the title of its first task may differ. */
    Reply publish(String code, String firstTask) {
        return school.asMethodist()
                .post(
                        "/api/templates",
                        Map.of(
                                "code",
                                code,
                                "title",
                                "Шаблон",
                                "content",
                                Map.of(
                                        "aim",
                                        "Ликвидация несоответствия",
                                        "goals",
                                        List.of(Map.of("code", "growth", "text", "Рост", "measure", "Доля")),
                                        "learningKinds",
                                        List.of(Map.of("code", "METHODICAL_EVENT", "title", "мероприятие")),
                                        "forms",
                                        List.of(
                                                Map.of(
                                                        "code",
                                                        "team",
                                                        "type",
                                                        "TEAM",
                                                        "title",
                                                        "Командная",
                                                        "program",
                                                        "Программа команды"),
                                                Map.of(
                                                        "code",
                                                        "individual",
                                                        "type",
                                                        "INDIVIDUAL",
                                                        "title",
                                                        "Индивидуальная"),
                                                Map.of(
                                                        "code",
                                                        "seminars",
                                                        "type",
                                                        "TRADITIONAL",
                                                        "title",
                                                        "Семинары и практикумы")),
                                        "stages",
                                        List.of(
                                                stage("one", List.of("DIRECTOR", "IT_SERVICE"), firstTask, "DIRECTOR"),
                                                stage("two", List.of("DEPUTIES"), "Семинар", "DEPUTIES")))))
                .expect(201);
    }

    private static Map<String, ?> stage(String code, List<String> participants, String task, String who) {
        return Map.of(
                "code",
                code,
                "title",
                "Этап " + code,
                "goal",
                "Цель " + code,
                "participants",
                participants,
                "tasks",
                List.of(Map.of(
                        "code",
                        code + "-task",
                        "participant",
                        who,
                        "title",
                        task,
                        "learningKind",
                        "METHODICAL_EVENT",
                        "goals",
                        List.of("growth"))));
    }

    Reply draft() {
        return school.asDeputy()
                .post(
                        "/api/school-programmes",
                        Map.of(
                                "templateId",
                                templateId,
                                "version",
                                1,
                                "title",
                                "Наша программа",
                                "fromYear",
                                2026,
                                "toYear",
                                2029))
                .expect(201);
    }

    /** Signed minutes of the pedagogical council that adopted the programme. */
    String council(String programme) {
        String meeting = school.asDeputy()
                .post(
                        "/api/meetings",
                        Map.of(
                                "kind",
                                "PEDAGOGICAL_COUNCIL",
                                "heldOn",
                                today.toString(),
                                "number",
                                "c" + NUMBERS.incrementAndGet(),
                                "chairId",
                                school.head,
                                "agenda",
                                List.of(Map.of("title", "Программа", "goals", "Цели и задачи")),
                                "decisions",
                                List.of(Map.of("text", "Принять")),
                                "schoolProgrammeId",
                                programme))
                .expect(201)
                .at("/id")
                .asString();
        school.asHead()
                .post("/api/meetings/{id}/signature", Map.of("signedOn", today.toString()), meeting)
                .expect(200);
        return meeting;
    }

    Map<String, ?> papers(String meeting) {
        return Map.of("meetingId", meeting, "order", Map.of("number", "87-од", "date", today.toString()));
    }

    Reply approved() {
        String programme = id(draft());
        return school.asHead()
                .post("/api/school-programmes/{id}/approval", papers(council(programme)), programme)
                .expect(200);
    }

    /** Approved, with the first stage open. */
    Reply running() {
        return open(approved(), 0);
    }

    /** With the first stage closed and the second open. */
    Reply second() {
        Reply running = running();
        complete(running, 0);
        close(running, 0);
        return open(running, 1);
    }

    Reply open(Reply programme, int stage) {
        return school.asDeputy()
                .post(
                        "/api/school-programmes/{id}/stages/{stage}/opening",
                        null,
                        id(programme),
                        stageId(programme, stage))
                .expect(200);
    }

    Reply close(Reply programme, int stage) {
        return school.asDeputy()
                .post(
                        "/api/school-programmes/{id}/stages/{stage}/closing",
                        Map.of("reason", "Выберут позже"),
                        id(programme),
                        stageId(programme, stage))
                .expect(200);
    }

    Reply complete(Reply programme, int stage) {
        return school.asDeputy()
                .post(
                        "/api/school-programmes/{id}/tasks/{task}/completion",
                        Map.of("outcome", "Протокол"),
                        id(programme),
                        taskId(programme, stage))
                .expect(200);
    }

    static String id(Reply programme) {
        return programme.at("/id").asString();
    }

    static String stageId(Reply programme, int stage) {
        return stage(programme, stage).get("stageId").asString();
    }

    /** The task that the template has in this stage. */
    static String taskId(Reply programme, int stage) {
        return stage(programme, stage).get("tasks").get(0).get("taskId").asString();
    }

    private static JsonNode stage(Reply programme, int stage) {
        return programme.at("/content/stages").get(stage);
    }

    static Map<String, ?> newTask(UUID responsible) {
        return Map.of(
                "participant",
                "DEPUTIES",
                "title",
                "Ещё семинар",
                "learningKind",
                "METHODICAL_EVENT",
                "obligatory",
                false,
                "responsibles",
                List.of(responsible));
    }
}
