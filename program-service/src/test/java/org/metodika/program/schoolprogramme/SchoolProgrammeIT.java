package org.metodika.program.schoolprogramme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.schoolprogramme.ProgrammeLife.id;
import static org.metodika.program.schoolprogramme.ProgrammeLife.newTask;
import static org.metodika.program.schoolprogramme.ProgrammeLife.stageId;
import static org.metodika.program.schoolprogramme.ProgrammeLife.taskId;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.schoolprogramme.SchoolProgrammeCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.ids.Ids;
import org.metodika.program.meetings.SchoolPeople;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A school programme from the template to its end, with exactly the events that tell of it. */
@PlatformTest
class SchoolProgrammeIT {

    private static final String ONE = "/api/school-programmes/{id}";

    private final Api api;
    private final Topics topics;
    private final Directory directory;

    SchoolProgrammeIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
    }

    private ProgrammeLife life() {
        SchoolPeople school = new SchoolPeople(api, topics);
        return new ProgrammeLife(school, directory.today(school.code));
    }

    @Test
    @Requirement({"A01", "A08", "A10", "A13", "A15", "D01", "D07"})
    void goesFromTheTemplateThroughItsStagesToTheEnd() {
        ProgrammeLife life = life();
        SchoolPeople school = life.school;
        LocalDate today = directory.today(school.code);
        try (PublishedEvents events = topics.record(SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_EVENTS);
                PublishedEvents states = topics.record(SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_STATES)) {
            Reply draft = life.draft();
            String id = id(draft);
            events.about(id);
            states.about(id);
            assertThat(draft.at("/owner").asString()).isEqualTo("PEDAGOGICAL_COUNCIL");
            assertThat(draft.at("/template/version").asInt()).isEqualTo(1);
            ObjectNode content = (ObjectNode) draft.at("/content");
            ((ObjectNode) ((ArrayNode) content.get("stages")).get(1)).put("title", "Стартовый");
            school.asDeputy().put(ONE + "/content", content, id).expectProblem(400, "malformed-request");
            school.asDeputy()
                    .header("If-Match", draft.etag())
                    .put(ONE + "/content", content, id)
                    .expect(200);
            Reply refused = school.asHead()
                    .post(ONE + "/approval", Map.of(), id)
                    .expectProblem(422, "school-programme-lacks-papers");
            assertThat(refused.at("/errors").findValuesAsString("code"))
                    .containsExactly("council-missing", "order-number-missing", "order-date-missing");
            String meeting = life.council(id);
            school.asHead().post(ONE + "/approval", life.papers(meeting), id).expect(200);
            events.exactlyInOrder(
                    event(
                            SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_DRAFTED,
                            e -> e.fromYear() == 2026
                                    && e.toYear() == 2029
                                    && Integer.valueOf(1).equals(e.templateVersion())
                                    && e.stages() == 2
                                    && school.deputy.equals(e.by())),
                    event(SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_CONTENT_CHANGED, e -> e.tasks() == 2),
                    event(
                            SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_APPROVED,
                            e -> e.meetingId().toString().equals(meeting)
                                    && e.order().number().equals("87-од")
                                    && school.head.equals(e.by())));

            school.asDeputy()
                    .post(ONE + "/stages/{stage}/opening", null, id, stageId(draft, 1))
                    .expectProblem(409, "earlier-stage-not-closed");
            life.open(draft, 0);
            school.asTeacher().put(ONE + "/choice", Map.of("form", "team"), id).expect(200);
            assertThat(school.asTeacher()
                            .put(ONE + "/choice", Map.of("form", "individual"), id)
                            .expect(200)
                            .at("/myChoice")
                            .asString())
                    .isEqualTo("individual");
            school.asTeacher()
                    .post(ONE + "/forms/team/acquaintance", null, id)
                    .expectProblem(409, "form-not-published");
            school.asDeputy()
                    .post(ONE + "/forms/team/publication", Map.of(), id)
                    .expect(200);
            school.asTeacher().post(ONE + "/forms/team/acquaintance", null, id).expect(200);
            events.exactlyInOrder(
                    event(
                            SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_STAGE_OPENED,
                            e -> e.ordinal() == 1 && e.openedOn().equals(today)),
                    event(
                            SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_FORM_CHOSEN,
                            e -> e.form().equals("team")
                                    && e.formType().equals("TEAM")
                                    && e.previousForm() == null
                                    && e.teacherId().equals(school.teacher)),
                    event(
                            SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_FORM_CHOSEN,
                            e -> e.form().equals("individual") && "team".equals(e.previousForm())),
                    event(
                            SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_FORM_PUBLISHED,
                            e -> e.form().equals("team")),
                    event(
                            SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_ACQUAINTED,
                            e -> e.teacherId().equals(school.teacher)
                                    && e.acquaintedOn().equals(today)));

            Reply choices = school.asDeputy().get(ONE + "/choices", id).expect(200);
            assertThat(choices.at("/chosen").findValuesAsString("teacherId"))
                    .containsExactly(school.teacher.toString());
            assertThat(choices.at("/missing").findValuesAsString("name")).containsExactly("Иванова Мария Андреевна");
            Reply known = school.asHead().get(ONE + "/acquaintances", id).expect(200);
            assertThat(known.at("/forms/0/acquainted/0/name").asString()).isEqualTo("Соколова Мария Андреевна");
            assertThat(known.at("/forms/0/missing").findValuesAsString("teacherId"))
                    .containsExactly(school.colleague.toString());

            Reply open = school.asDeputy()
                    .post(ONE + "/stages/{stage}/closing", Map.of(), id, stageId(draft, 0))
                    .expectProblem(422, "obligatory-tasks-open");
            assertThat(open.at("/errors/0/message").asString()).contains("Педсовет", "директор");
            school.asDeputy()
                    .put(
                            ONE + "/tasks/{task}/assignment",
                            Map.of("responsibles", List.of(school.head), "deadline", today.toString()),
                            id,
                            taskId(draft, 0))
                    .expect(200);
            life.complete(draft, 0);
            school.asDeputy()
                    .post(ONE + "/stages/{stage}/closing", Map.of(), id, stageId(draft, 0))
                    .expectProblem(422, "teachers-without-choice");
            life.close(draft, 0);
            school.asTeacher().put(ONE + "/choice", Map.of("form", "team"), id).expectProblem(409, "choice-not-open");
            life.open(draft, 1);
            events.exactlyInOrder(
                    event(
                            SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_TASK_ASSIGNED,
                            e -> e.responsibles().equals(List.of(school.head)) && today.equals(e.deadline())),
                    event(
                            SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_TASK_DONE,
                            e -> e.doneOn().equals(today)),
                    event(
                            SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_STAGE_CLOSED,
                            e -> e.tasksDone() == 1 && e.teachersWithoutChoice() == 1 && !e.last()),
                    event(SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_STAGE_OPENED, e -> e.ordinal() == 2));

            Reply matrix = school.asTeacher().get(ONE + "/matrix", id).expect(200);
            assertThat(matrix.at("/stages/1/title").asString()).isEqualTo("Стартовый");
            assertThat(matrix.at("/rows/0/participant").asString()).isEqualTo("DIRECTOR");
            assertThat(matrix.at("/rows/0/cells/0/done").asInt()).isEqualTo(1);
            assertThat(matrix.at("/rows/0/cells/0/tasks/0/responsibles/0/name").asString())
                    .startsWith("Рябова");
            assertThat(matrix.at("/rows/0/cells/1/participates").asBoolean()).isFalse();
            assertThat(matrix.at("/rows/1/cells/1/planned").asInt()).isEqualTo(1);
            assertThat(school.asHead()
                            .get(ONE + "/matrix?format=csv", id)
                            .expect(200)
                            .text())
                    .contains("заместители директора", "выполнена", "Стартовый");

            school.asDeputy()
                    .post(
                            ONE + "/tasks/{task}/waiver",
                            Map.of("reason", "Проведён в прошлом году"),
                            id,
                            taskId(draft, 1))
                    .expect(200);
            Reply completed = life.close(draft, 1);
            assertThat(completed.at("/status").asString()).isEqualTo("COMPLETED");
            events.exactlyInOrder(
                    event(
                            SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_TASK_WAIVED,
                            e -> e.waivedOn().equals(today)),
                    event(
                            SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_STAGE_CLOSED,
                            e -> e.last() && e.tasksWaived() == 1));
            school.asDeputy()
                    .post(
                            ONE + "/stages/{stage}/reopening",
                            Map.of("reason", "Семинар состоится"),
                            id,
                            stageId(draft, 1))
                    .expect(200);
            school.asDeputy()
                    .post(ONE + "/tasks/{task}/reopening", Map.of("reason", "Семинар состоится"), id, taskId(draft, 1))
                    .expect(200);
            events.exactlyInOrder(
                    event(SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_STAGE_REOPENED, e -> e.ordinal() == 2),
                    event(SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_TASK_REOPENED));
            states.take(event(
                    SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_STATE,
                    s -> s.revision() == 16
                            && s.choices().size() == 1
                            && s.stages().getLast().status().equals("OPEN")));

            topics.awaitConsumed(SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_STATES);
            Reply list = school.asTeacher()
                    .get("/api/school-programmes?status=APPROVED")
                    .expect(200);
            assertThat(list.at("/items/0/openStage").asString()).isEqualTo("Стартовый");
            assertThat(school.asHead()
                            .get("/api/school-programmes?format=csv")
                            .expect(200)
                            .text())
                    .contains("Наша программа", "утверждена");
        }
    }

    @Test
    @Requirement("A17")
    void discussesSeminarProgrammes() {
        ProgrammeLife life = life();
        SchoolPeople school = life.school;
        Reply running = life.second();
        String id = id(running);
        try (PublishedEvents events = topics.record(SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_EVENTS)) {
            events.about(id);
            Reply more = school.asDeputy()
                    .header("Idempotency-Key", "seminar-" + id)
                    .post(ONE + "/stages/{stage}/tasks", newTask(school.teacher), id, stageId(running, 1))
                    .expect(200);
            String seminar = more.at("/content/stages/1/tasks/1/taskId").asString();
            school.asTeacher()
                    .post(ONE + "/tasks/{task}/discussion", Map.of("text", "Больше практики"), id, seminar)
                    .expect(200);
            Reply decided = school.asDeputy()
                    .post(
                            ONE + "/tasks/{task}/decision",
                            Map.of("ruling", "RETURNED", "note", "Учесть замечание"),
                            id,
                            seminar)
                    .expect(200);
            assertThat(decided.at("/comments/0/author").asString()).isEqualTo("Соколова Мария Андреевна");
            assertThat(decided.at("/verdict/note").asString()).isEqualTo("Учесть замечание");
            assertThat(school.asTeacher()
                            .get(ONE + "/tasks/{task}/discussion", id, seminar)
                            .expect(200)
                            .at("/seminar")
                            .asBoolean())
                    .isTrue();
            school.asTeacher()
                    .post(ONE + "/tasks/{task}/discussion", Map.of("text", "А?"), id, taskId(running, 0))
                    .expectProblem(422, "task-is-no-seminar");
            school.asTeacher()
                    .post(ONE + "/tasks/{task}/discussion", Map.of("text", "А?"), id, Ids.next())
                    .expectProblem(404, "not-found");
            events.exactlyInOrder(
                    event(
                            SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_TASK_ADDED,
                            e -> "METHODICAL_EVENT".equals(e.learningKind()) && !e.obligatory()),
                    event(SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_SEMINAR_DISCUSSED, e -> e.contributions() == 1),
                    event(
                            SchoolProgrammeCatalogue.SCHOOL_PROGRAMME_SEMINAR_DECIDED,
                            e -> e.verdict().equals("RETURNED")));
        }
    }
}
