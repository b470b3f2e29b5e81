package org.metodika.program.personified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.personified.SchoolLife.id;
import static org.metodika.program.personified.SchoolLife.item;
import static org.metodika.test.PublishedEvents.event;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.program.personified.application.ProgramWatch;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Approved content changes by an amendment with an order of its own, and every version stays readable. */
@PlatformTest
@Requirement({"B31", "B46"})
class ProgramAmendmentIT {

    private final Api api;
    private final Topics topics;
    private final Directory directory;
    private final ProgramWatch watch;

    ProgramAmendmentIT(Api api, Topics topics, Directory directory, ProgramWatch watch) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.watch = watch;
    }

    @Test
    void goesFromADeviationToANewVersion() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        LocalDate today = directory.today(school.code);
        UUID program = id(school.inProgress(today, watch));
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS);
                PublishedEvents states = topics.record(ProgramCatalogue.PROGRAM_STATES)) {
            events.about(program);
            states.about(program);
            Reply opened = school.asTutor()
                    .post("/api/programs/{id}/amendment", deviation(today), program)
                    .expect(200);
            events.exactly(event(
                    ProgramCatalogue.PROGRAM_AMENDMENT_OPENED,
                    event -> event.number() == 1 && event.deviation().equals("SCHEDULE")));

            ObjectNode content = (ObjectNode) opened.at("/amendment/content");
            LocalDate before =
                    LocalDate.parse(opened.at("/content/stages/0/deadline").asString());
            LocalDate later = before.plusDays(10);
            item(content, "stages", 0).put("deadline", later.toString());
            Reply changed = school.asTutor()
                    .header("If-Match", opened.etag())
                    .put("/api/programs/{id}/amendment/content", content, program)
                    .expect(200);
            assertThat(changed.at("/content/stages/0/deadline").asString())
                    .as("the approved version still holds")
                    .isEqualTo(before.toString());
            events.exactly(event(
                    ProgramCatalogue.PROGRAM_AMENDMENT_CHANGED,
                    event -> event.stages() == 3 && event.uncoveredDeficits().isEmpty()));
            states.take(event(
                    ProgramCatalogue.PROGRAM_STATE_AMENDING,
                    state -> state.amendment().stages().getFirst().deadline().equals(later)
                            && state.program()
                                    .program()
                                    .stages()
                                    .getFirst()
                                    .deadline()
                                    .equals(before)));

            Reply refused = school.asHead()
                    .post("/api/programs/{id}/amendment/approval", Map.of("decision", "Перенести"), program)
                    .expect(422);
            assertThat(refused.at("/code").asString()).isEqualTo("amendment-lacks-order");

            Reply amended = school.asHead()
                    .post("/api/programs/{id}/amendment/approval", adoption(today), program)
                    .expect(200);
            assertThat(amended.at("/version").asInt()).isEqualTo(2);
            assertThat(amended.at("/status").asString()).isEqualTo("IN_PROGRESS");
            assertThat(amended.text()).doesNotContain("\"amendment\"");
            assertThat(amended.at("/content/stages/0/deadline").asString()).isEqualTo(later.toString());
            events.exactly(event(
                    ProgramCatalogue.PROGRAM_AMENDED,
                    event -> event.version() == 2
                            && event.order().number().equals("201-од")
                            && event.stages().size() == 3
                            && event.stages().getFirst().deadline().equals(later)));
            states.take(event(
                    ProgramCatalogue.PROGRAM_STATE_IN_FULL, state -> state.version() == 2 && state.amending() == null));
        }
        JsonNode versions = school.asTeacher()
                .get("/api/programs/{id}/versions", program)
                .expect(200)
                .at("");
        assertThat(versions.size()).isEqualTo(2);
        assertThat(versions.at("/0/order/number").asString()).isEqualTo("118-од");
        assertThat(versions.at("/1/order/number").asString()).isEqualTo("201-од");
        assertThat(versions.at("/1/deviation/kind").asString()).isEqualTo("SCHEDULE");
        assertThat(versions.at("/1/decision").asString()).isEqualTo("Перенести первый этап");
        JsonNode changes = school.asTeacher()
                .get("/api/programs/{id}/versions/2/changes", program)
                .expect(200)
                .at("");
        assertThat(changes.size()).isEqualTo(1);
        assertThat(changes.at("/0/section").asString()).isEqualTo("STAGES");
        assertThat(changes.at("/0/field").asString()).isEqualTo("deadline");
        school.asTeacher().get("/api/programs/{id}/versions/1", program).expect(200);
        school.asTeacher().get("/api/programs/{id}/versions/3", program).expect(404);
        school.asTeacher().get("/api/programs/{id}/versions/1/changes", program).expect(404);
    }

    @Test
    void frozenContentTakesNoOtherWay() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        LocalDate today = directory.today(school.code);
        Reply approved = school.approved(today);
        Reply refused = school.asDeputy()
                .header("If-Match", approved.etag())
                .put("/api/programs/{id}/content", SchoolLife.content(approved), id(approved))
                .expect(409);
        assertThat(refused.at("/code").asString()).isEqualTo("program-not-draft");
        assertThat(school.asDeputy()
                        .header("If-Match", approved.etag())
                        .put("/api/programs/{id}/amendment/content", SchoolLife.content(approved), id(approved))
                        .expect(409)
                        .at("/code")
                        .asString())
                .isEqualTo("no-amendment");
        school.asDeputy()
                .put("/api/programs/{id}/amendment/content", SchoolLife.content(approved), id(approved))
                .expect(400);
    }

    @Test
    void theHeadMayDecideAgainstIt() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        LocalDate today = directory.today(school.code);
        UUID program = id(school.approved(today));
        school.asDeputy()
                .post("/api/programs/{id}/amendment", deviation(today), program)
                .expect(200);
        try (PublishedEvents events = topics.record(ProgramCatalogue.PROGRAM_EVENTS)) {
            events.about(program);
            assertThat(school.asHead()
                            .post("/api/programs/{id}/amendment/rejection", Map.of("decision", " "), program)
                            .expect(422)
                            .at("/code")
                            .asString())
                    .isEqualTo("reason-missing");
            school.asHead()
                    .post(
                            "/api/programs/{id}/amendment/rejection",
                            Map.of("decision", "Исполнять как утверждено"),
                            program)
                    .expect(200);
            events.exactly(event(ProgramCatalogue.PROGRAM_AMENDMENT_REJECTED, event -> event.number() == 1));
        }
        assertThat(school.asDeputy()
                        .get("/api/programs/{id}/versions", program)
                        .expect(200)
                        .at("")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void anAnnulledVersionStaysReadableWithTheReason() {
        SchoolLife school = new SchoolLife(api, topics);
        school.deficit("METHODICAL");
        LocalDate today = directory.today(school.code);
        UUID program = id(school.approved(today));
        school.asHead()
                .post("/api/programs/{id}/approval/annulment", Map.of("reason", "Неверный номер"), program)
                .expect(200);
        school.asHead()
                .post("/api/programs/{id}/approval", SchoolLife.order("119-од", today), program)
                .expect(200);
        JsonNode versions = school.asHead()
                .get("/api/programs/{id}/versions", program)
                .expect(200)
                .at("");
        assertThat(versions.at("/0/annulledBecause").asString()).isEqualTo("Неверный номер");
        assertThat(versions.at("/0/order/number").asString()).isEqualTo("118-од");
        assertThat(versions.at("/1/number").asInt()).isEqualTo(2);
        assertThat(versions.at("/1/order/number").asString()).isEqualTo("119-од");
    }

    private static Map<String, ?> deviation(LocalDate today) {
        return Map.of("kind", "SCHEDULE", "description", "Курсы перенесены", "foundOn", today.toString());
    }

    private static Map<String, ?> adoption(LocalDate today) {
        return Map.of(
                "decision", "Перенести первый этап", "order", Map.of("number", "201-од", "date", today.toString()));
    }
}
