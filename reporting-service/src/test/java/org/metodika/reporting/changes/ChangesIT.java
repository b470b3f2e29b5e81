package org.metodika.reporting.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.Topic;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.checkpoint.CheckpointDeadlineMissed;
import org.metodika.contracts.imports.ImportAccepted;
import org.metodika.contracts.imports.ImportCatalogue;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramWithdrawn;
import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.staff.StaffMemberDismissed;
import org.metodika.kit.ids.Ids;
import org.metodika.reporting.ReportingTest;
import org.metodika.test.Api;
import org.metodika.test.OutgoingMessage;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** A portal reads what changed in its school. */
@ReportingTest
class ChangesIT {

    private final Api api;
    private final Topics topics;

    ChangesIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
    }

    @Test
    void givesEveryEventOfTheSchoolOnceInPages() {
        String school = "school-" + Ids.next();
        List<OutgoingMessage> sent = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            sent.add(programWithdrawn(school));
            sent.add(deadlineMissed(school));
            programWithdrawn("school-" + Ids.next());
        }
        sent.getFirst().send();
        sent.get(7).send();
        imported();
        digested();

        List<String> read = new ArrayList<>();
        Api portal = api.as(Tokens.portal(school));
        Reply page = portal.get("/api/changes?limit=5").expect(200);
        while (true) {
            for (JsonNode item : page.at("/items")) {
                assertThat(item.path("number").asInt()).isEqualTo(read.size());
                assertThat(item.path("data").path("schoolId").asString()).isEqualTo(school);
                read.add(item.path("id").asString());
            }
            String next = page.at("/next").asString();
            if (!page.at("/more").asBoolean()) {
                break;
            }
            page = portal.get("/api/changes?limit=5&after=" + next).expect(200);
        }
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        sent.stream().map(OutgoingMessage::id).toList());
    }

    @Test
    void goesOnFromTheCursorWhenSomethingNewHappens() {
        String school = "school-" + Ids.next();
        Api portal = api.as(Tokens.portal(school));
        String start = portal.get("/api/changes").expect(200).at("/next").asString();
        UUID person = Ids.next();
        topics.publish(
                StaffCatalogue.STAFF_MEMBER_DISMISSED,
                person,
                new StaffMemberDismissed(person, school, LocalDate.of(2026, 11, 20)),
                1);
        digested();

        Reply first = portal.get("/api/changes?after=" + start).expect(200);

        assertThat(first.at("/items").size()).isEqualTo(1);
        assertThat(first.at("/items/0/type").asString()).isEqualTo("org.metodika.staff.dismissed.v1");
        assertThat(first.at("/items/0/subject").asString()).isEqualTo(person.toString());
        assertThat(first.at("/items/0/time").asString()).endsWith("Z");
        assertThat(first.at("/items/0/data/dismissedOn").asString()).isEqualTo("2026-11-20");
        String next = first.at("/next").asString();
        Reply empty = portal.get("/api/changes?after=" + next).expect(200);
        assertThat(empty.at("/items").size()).isZero();
        assertThat(empty.at("/next").asString()).isEqualTo(next);
    }

    @Test
    void refusesCursorsItNeverGaveToThisSchool() {
        String school = "school-" + Ids.next();
        String another = api.as(Tokens.portal("school-" + Ids.next()))
                .get("/api/changes")
                .at("/next")
                .asString();
        Api portal = api.as(Tokens.portal(school));
        for (String cursor : List.of("42", "%25", "a-b_c", another, Cursor.of(school, 1), Cursor.of(school, -1))) {
            Reply reply = portal.get("/api/changes?after=" + cursor).expectProblem(400, "malformed-request");
            assertThat(reply.at("/errors/0/code").asString()).isEqualTo("bad-cursor");
        }
        Reply english = portal.language("en").get("/api/changes?after=42");
        assertThat(english.at("/errors/0/message").asString()).contains("first page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "x", "99999999999"})
    void refusesLimitsOutOfRange(String limit) {
        api.as(Tokens.portal("school-limit"))
                .get("/api/changes?limit={limit}", limit)
                .expectProblem(400, "malformed-request");
    }

    @Test
    void passesOnTypesThatAreNewerThanThisService() {
        String school = "school-" + Ids.next();
        UUID program = Ids.next();
        topics.message(
                        ProgramCatalogue.PROGRAM_WITHDRAWN,
                        program,
                        new ProgramWithdrawn(program, school, Ids.next(), null),
                        1)
                .header("ce_type", "org.metodika.program.celebrated.v9")
                .send();
        digested();

        Reply reply = api.as(Tokens.portal(school)).get("/api/changes").expect(200);

        assertThat(reply.at("/items/0/type").asString()).isEqualTo("org.metodika.program.celebrated.v9");
    }

    @Test
    void leavesAMessageThatIsNoJsonToTheDeadLettersAndGoesOn() {
        String school = "school-" + Ids.next();
        topics.broken(ProgramCatalogue.PROGRAM_WITHDRAWN, Ids.next(), "{oops".getBytes(StandardCharsets.UTF_8), 1)
                .send();
        OutgoingMessage good = programWithdrawn(school);
        digested();

        Reply reply = api.as(Tokens.portal(school)).get("/api/changes").expect(200);

        assertThat(reply.at("/items/0/id").asString()).isEqualTo(good.id());
        Reply letters = api.as(Tokens.admin())
                .get("/api/admin/reporting-service/dead-letters")
                .expect(200);
        assertThat(letters.text()).contains("\"follower\":\"changes\"");
    }

    private OutgoingMessage programWithdrawn(String school) {
        UUID program = Ids.next();
        return topics.publish(
                ProgramCatalogue.PROGRAM_WITHDRAWN,
                program,
                new ProgramWithdrawn(program, school, Ids.next(), null),
                1);
    }

    private OutgoingMessage deadlineMissed(String school) {
        UUID checkpoint = Ids.next();
        return topics.publish(
                CheckpointCatalogue.CHECKPOINT_DEADLINE_MISSED,
                checkpoint,
                new CheckpointDeadlineMissed(
                        checkpoint,
                        Ids.next(),
                        school,
                        Ids.next(),
                        Ids.next(),
                        LocalDate.of(2026, 11, 20),
                        LocalDate.of(2026, 11, 21)),
                1);
    }

    private void imported() {
        UUID id = Ids.next();
        topics.publish(ImportCatalogue.IMPORT_ACCEPTED, id, new ImportAccepted(id, "STAFF", 40), 1);
    }

    private void digested() {
        topics.awaitConsumed(Catalogue.TOPICS.stream()
                .filter(topic -> topic.kind() == Topic.Kind.EVENTS)
                .toArray(Topic[]::new));
    }
}
