package org.metodika.program.personified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.metodika.program.personified.SchoolLife.content;
import static org.metodika.program.personified.SchoolLife.id;
import static org.metodika.program.personified.SchoolLife.item;
import static org.metodika.program.personified.SchoolLife.order;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointResultAnnulled;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.ids.Ids;
import org.metodika.program.personified.application.ProgramWatch;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A program from its first day to its end, with exactly the events that tell of it. */
@PlatformTest
class ProgramExecutionIT {

    private final Api api;
    private final Topics topics;
    private final Directory directory;
    private final ProgramWatch watch;

    ProgramExecutionIT(Api api, Topics topics, Directory directory, ProgramWatch watch) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.watch = watch;
    }

    @Test
    @Requirement({"B27", "B31", "L3", "L4"})
    void isCarriedOutItemByItemAndCompleted() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        school.deficit("SCIENTIFIC_THEORETICAL");
        LocalDate today = directory.today(school.code);
        UUID program = id(school.approved(today));
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS)) {
            events.about(program);
            await().untilAsserted(() -> {
                watch.goRound();
                assertThat(school.program(program).at("/status").asString()).isEqualTo("IN_PROGRESS");
            });
            events.exactly(event(
                    ProgramCatalogue.PROGRAM_STARTED,
                    started -> started.startedOn().equals(today)));
            Reply view = school.program(program);
            String first = view.at("/content/activities/0/activityId").asString();
            String second = view.at("/content/activities/1/activityId").asString();
            Map<String, ?> done = Map.of("doneOn", today.toString(), "document", "Удостоверение № 4512");

            school.asTeacher()
                    .post("/api/programs/{id}/activities/{activity}/report", done, program, first)
                    .expect(200);
            events.exactly(event(
                    ProgramCatalogue.PROGRAM_ACTIVITY_REPORTED,
                    reported ->
                            reported.activityId().toString().equals(first) && school.teacher.equals(reported.by())));
            Reply confirmed = school.asTutor()
                    .post("/api/programs/{id}/activities/{activity}/completion", done, program, first)
                    .expect(200);
            int hours = view.at("/content/activities/0/hours").asInt();
            assertThat(confirmed.at("/execution/hoursDone").asInt()).isEqualTo(hours);
            assertThat(confirmed.at("/execution/activities/0/document").asString())
                    .isEqualTo("Удостоверение № 4512");
            events.exactly(event(
                    ProgramCatalogue.PROGRAM_ACTIVITY_DONE,
                    event -> event.hours() == hours
                            && event.doneOn().equals(today)
                            && event.deficits().size() == 1
                            && school.tutor.equals(event.by())));

            school.asDeputy()
                    .post(
                            "/api/programs/{id}/activities/{activity}/waiver",
                            Map.of("reason", "Болезнь"),
                            program,
                            second)
                    .expect(200);
            events.exactly(event(
                    ProgramCatalogue.PROGRAM_ACTIVITY_WAIVED,
                    waived -> waived.activityId().toString().equals(second)));

            Reply tooEarly = school.asDeputy()
                    .post("/api/programs/{id}/completion", report(), program)
                    .expect(422);
            assertThat(tooEarly.at("/code").asString()).isEqualTo("items-open");
            assertThat(tooEarly.at("/errors").size()).isEqualTo(3);
            Reply coverage = school.asDeputy()
                    .get("/api/programs/{id}/coverage", program)
                    .expect(200);
            assertThat(coverage.at("/missingForCompletion")).isEqualTo(tooEarly.at("/errors"));

            for (JsonNode stage : view.at("/content/stages")) {
                school.passStage(program, stage.path("stageId").asString(), today);
            }
            Reply completed = school.asDeputy()
                    .post("/api/programs/{id}/completion", report(), program)
                    .expect(200);
            assertThat(completed.at("/status").asString()).isEqualTo("COMPLETED");
            assertThat(completed.at("/completed/report/title").asString()).isEqualTo("Отчёт о выполнении");
            events.exactlyInOrder(
                    event(
                            ProgramCatalogue.PROGRAM_STAGE_PASSED,
                            passed -> passed.passedOn().equals(today)),
                    event(
                            ProgramCatalogue.PROGRAM_STAGE_PASSED,
                            passed -> passed.passedOn().equals(today)),
                    event(
                            ProgramCatalogue.PROGRAM_STAGE_PASSED,
                            passed -> passed.passedOn().equals(today)),
                    event(
                            ProgramCatalogue.PROGRAM_COMPLETED,
                            event -> event.completedOn().equals(today)
                                    && event.hoursDone() == hours
                                    && event.done() == 4
                                    && event.waived() == 1));

            school.asHead()
                    .post("/api/programs/{id}/completion/annulment", Map.of("reason", "Рано"), program)
                    .expect(200);
            events.exactly(
                    event(ProgramCatalogue.PROGRAM_COMPLETION_ANNULLED, event -> school.head.equals(event.by())));
        }
        JsonNode listed = school.asDeputy()
                .get("/api/programs?status=IN_PROGRESS")
                .expect(200)
                .at("/items");
        assertThat(listed).anySatisfy(row -> {
            assertThat(row.path("id").asString()).isEqualTo(program.toString());
            assertThat(row.path("version").asInt()).isEqualTo(1);
        });
    }

    @Test
    void anAnnulledResultOpensTheStageAgainWhateverIsToldTwice() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        LocalDate today = directory.today(school.code);
        Reply view = school.inProgress(today, watch);
        UUID program = id(view);
        String stage = view.at("/content/stages/0/stageId").asString();
        UUID checkpoint = Ids.next();
        school.passStage(program, stage, today, checkpoint, 1);
        school.passStage(program, stage, today, checkpoint, 1);
        assertThat(school.program(program).at("/execution/stages/0/standing").asString())
                .isEqualTo("DONE");
        topics.publish(
                CheckpointCatalogue.CHECKPOINT_RESULT_ANNULLED,
                checkpoint,
                new CheckpointResultAnnulled(
                        checkpoint, program, school.code, school.teacher, UUID.fromString(stage), school.tutor),
                2);
        school.passStage(program, stage, today, checkpoint, 1);
        assertThat(school.program(program).at("/execution/stages").size())
                .as("the late first message changes nothing")
                .isZero();
    }

    @Test
    @Requirement("B28")
    void recordsWhatWasSpentBesideWhatWasPlanned() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        LocalDate today = directory.today(school.code);
        Reply draft = school.completed();
        ObjectNode content = content(draft);
        item(content, "stages", 0)
                .putObject("funding")
                .put("source", "EXTRA_BUDGET")
                .put("planned", 12_000);
        Reply funded = school.asDeputy()
                .header("If-Match", draft.etag())
                .put("/api/programs/{id}/content", content, id(draft))
                .expect(200);
        UUID program = id(school.submit(funded));
        school.asHead()
                .post("/api/programs/{id}/approval", order("1", today), program)
                .expect(200);
        String stage = funded.at("/content/stages/0/stageId").asString();
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS)) {
            events.about(program);
            Map<String, ?> spending = Map.of("roubles", 11_500, "on", today.toString());
            Reply spent = school.asDeputy()
                    .put("/api/programs/{id}/stages/{stage}/spending", spending, program, stage)
                    .expect(200);
            assertThat(spent.at("/execution/spent/0/left").asInt()).isEqualTo(500);
            school.asDeputy()
                    .put("/api/programs/{id}/stages/{stage}/spending", spending, program, stage)
                    .expect(200);
            events.exactly(event(
                    ProgramCatalogue.PROGRAM_SPENDING_RECORDED,
                    event -> event.planned() == 12_000
                            && event.spent() == 11_500
                            && event.source().equals("EXTRA_BUDGET")));
        }
    }

    @Test
    @Requirement({"B07", "B11"})
    void comesIntoTheCareOfAnotherTutor() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        UUID program = id(school.approved(directory.today(school.code)));
        UUID next = Ids.next();
        school.person(next, "STAFF", "tutor");
        school.settle();
        Api asNext = api.as(Tokens.tutor(school.code, next));
        asNext.get("/api/programs/{id}", program).expect(404);
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS)) {
            events.about(program);
            school.asHead()
                    .put("/api/programs/{id}/tutor", Map.of("personId", next, "reason", "Тьютор в отпуске"), program)
                    .expect(200);
            asNext.get("/api/programs/{id}", program).expect(200);
            await().untilAsserted(() -> assertThat(asNext.get("/api/programs")
                            .expect(200)
                            .at("/items/0/id")
                            .asString())
                    .as("a program may name another tutor than the directory does")
                    .isEqualTo(program.toString()));
            Reply curated = school.asDeputy()
                    .put(
                            "/api/programs/{id}/curator",
                            Map.of("personId", school.deputy, "reason", "Назначен приказом"),
                            program)
                    .expect(200);
            assertThat(curated.at("/content/tutorId").asString()).isEqualTo(next.toString());
            assertThat(curated.at("/content/curatorId").asString()).isEqualTo(school.deputy.toString());
            events.exactlyInOrder(
                    event(
                            ProgramCatalogue.PROGRAM_ASSIGNED,
                            event -> event.post().equals("TUTOR")
                                    && event.personId().equals(next)
                                    && school.tutor.equals(event.previousId())),
                    event(
                            ProgramCatalogue.PROGRAM_ASSIGNED,
                            event -> event.post().equals("CURATOR") && event.previousId() == null));
        }
    }

    private static Map<String, ?> report() {
        return Map.of("report", Map.of("title", "Отчёт о выполнении", "result", "Затруднения сняты"));
    }
}
