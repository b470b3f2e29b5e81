package org.metodika.program.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.EXPERT;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;
import static org.springframework.http.HttpMethod.GET;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.kit.identity.Role;
import org.metodika.kit.ids.Ids;
import org.metodika.kit.projection.Incoming;
import org.metodika.program.personified.OneProgram;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Who changed what in a program, and how two who edit it hear of each other. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryIT {

    private static final String HISTORY = "/api/programs/{programId}/history";
    private static final Role[] MINE = {ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER};

    private final Api api;
    private final ApplicationContext service;
    private final MongoOperations mongo;
    private OneProgram program;

    HistoryIT(Api api, Topics topics, ApplicationContext service, MongoOperations mongo) {
        this.api = api;
        this.service = service;
        this.mongo = mongo;
        this.program = new OneProgram(api, topics);
    }

    @BeforeEach
    void draftAProgram() {
        program = program.anew();
    }

    @Test
    void tellsWhoChangedWhat() {
        OneProgram.change(program.asDeputy(), program.draft(), "Смысловое чтение")
                .expect(200);
        Reply history = await(program.asTeacher(), 2);
        assertThat(history.at("/items").values())
                .extracting(item -> item.at("/type").asString())
                .containsExactly(
                        ProgramCatalogue.PROGRAM_CONTENT_CHANGED.name(), ProgramCatalogue.PROGRAM_DRAFTED.name());
        JsonNode changed = history.at("/items/0");
        assertThat(changed.at("/sequence").asInt()).isEqualTo(2);
        assertThat(changed.at("/by/id").asString()).isEqualTo(program.deputy.toString());
        assertThat(changed.at("/by/name").asString()).isEqualTo("Иванова Мария Андреевна");
        assertThat(changed.at("/what").asString()).startsWith("Изменено содержание: мероприятий — 1, этапов — ");
        assertThat(changed.at("/facts/activities").asInt()).isEqualTo(1);
        assertThat(await(program.asTeacher().language("en"), 2)
                        .at("/items/0/what")
                        .asString())
                .startsWith("The content was changed: 1 activities, ");
    }

    @Test
    void canBeRebuiltFromTheTopic() {
        OneProgram.change(program.asDeputy(), program.draft(), "Смысловое чтение")
                .expect(200);
        String before = await(program.asHead(), 2).text();
        mongo.getCollection("program_history").deleteMany(new Document());
        assertThat(program.asHead().get(HISTORY, program.id).at("/items")).isEmpty();

        api.as(Tokens.admin())
                .post("/api/admin/program-service/projections/program-history/rebuild", null)
                .expect(200);

        assertThat(program.asHead().get(HISTORY, program.id).text()).isEqualTo(before);
    }

    @Test
    void isPagedFromTheYoungestOn() {
        Reply read = program.draft();
        for (int i = 0; i < 4; i++) {
            read = OneProgram.change(program.asDeputy(), read, "Цель " + i).expect(200);
        }
        await(program.asHead(), 5);
        Reply first = program.asHead().get(HISTORY + "?limit=3", program.id).expect(200);
        Reply second = program.asHead()
                .get(HISTORY + "?limit=3&after=" + first.at("/next").asString(), program.id)
                .expect(200);
        assertThat(sequences(first)).containsExactly(5, 4, 3);
        assertThat(sequences(second)).containsExactly(2, 1);
        assertThat(second.json().has("next")).isFalse();
        assertThat(sequences(
                        program.asHead().get(HISTORY + "?after=1", program.id).expect(200)))
                .isEmpty();
        program.asHead().get(HISTORY + "?after=x", program.id).expectProblem(400, "malformed-request");
    }

    @Test
    void twoWhoEditHearOfEachOther() {
        Reply seenByBoth = program.read(program.asDeputy());
        OneProgram.change(program.asDeputy(), seenByBoth, "Смысловое чтение").expect(200);
        await(program.asDeputy(), 2);
        Reply refused = OneProgram.change(program.asOtherDeputy(), seenByBoth, "Функциональная грамотность")
                .expectProblem(412, "stale-version");
        assertThat(refused.at("/changes").size()).isEqualTo(1);
        assertThat(refused.at("/changes/0/by/id").asString()).isEqualTo(program.deputy.toString());
        assertThat(refused.at("/changes/0/by/name").asString()).isEqualTo("Иванова Мария Андреевна");
        assertThat(refused.at("/changes/0/what").asString()).startsWith("Изменено содержание");
        assertThat(refused.at("/changes/0/version").asInt()).isEqualTo(2);
        assertThat(refused.at("/changes/0/at").asString()).isNotBlank();

        Reply readAnew = program.read(program.asOtherDeputy());
        assertThat(readAnew.at("/content/note/generalAim").asString()).isEqualTo("Смысловое чтение");
        OneProgram.change(program.asOtherDeputy(), readAnew, "Функциональная грамотность")
                .expect(200);
    }

    /** One write made two events: the content without its activities, then again with them, which ends the deferral. */
    @Test
    void aWriteOfTwoEventsIsOneVersion() {
        Reply draft = program.draft();
        Reply without =
                OneProgram.changeWithoutActivities(program.asDeputy(), draft).expect(200);
        Reply deferred = program.defer(program.asDeputy()).expect(200);
        assertThat(without.etag()).isEqualTo("\"2\"");
        program.asDeputy()
                .header("If-Match", deferred.etag())
                .put("/api/programs/{id}/content", draft.at("/content"), program.id)
                .expect(200);
        await(program.asDeputy(), 5);
        Reply refused = OneProgram.change(program.asOtherDeputy(), without, "Другая цель")
                .expectProblem(412, "stale-version");
        List<JsonNode> changes = refused.at("/changes").values().stream().toList();
        assertThat(changes).extracting(change -> change.at("/version").asInt()).containsExactly(4, 4, 3);
        assertThat(changes)
                .extracting(change -> change.at("/what").asString())
                .containsExactly(
                        "Отложенное затруднение снова решается этой программой.",
                        changes.get(1).at("/what").asString(),
                        "Затруднение отложено до следующей программы.");
    }

    @Test
    void keepsWhatIsNewToItAndEachEventOnce() throws Exception {
        byte[] value = "{\"verses\": 3, \"by\": \"%s\"}".formatted(program.head).getBytes(StandardCharsets.UTF_8);
        Incoming sung = new Incoming(
                ProgramCatalogue.PROGRAM_EVENTS.name(),
                0,
                0,
                program.id.toString(),
                Ids.next().toString(),
                "org.metodika.program.sung.v1",
                "/program-service/programs/" + program.id,
                1,
                Instant.EPOCH,
                null,
                null,
                value);
        await(program.asHead(), 1);
        new HistoryFollower(mongo).apply(List.of(sung, sung));
        Reply history = await(program.asHead(), 1);
        assertThat(history.at("/items/0/type").asString()).isEqualTo("org.metodika.program.sung.v1");
        assertThat(history.at("/items/0/what").asString()).isEqualTo("Программа изменена.");
        assertThat(history.at("/items/0/facts/verses").asInt()).isEqualTo(3);
        assertThat(history.at("/items/0/by/id").asString()).isEqualTo(program.head.toString());
    }

    @TestFactory
    @Requirement("A31")
    Stream<DynamicNode> isSeenByThoseWhoSeeTheProgram() {
        return AuthorisationMatrix.of(api, service, program.school, "elsewhere")
                .below(HISTORY)
                .person(ASSOCIATION_HEAD, program.associationHead, Ids.next())
                .person(TUTOR, program.tutor, Ids.next())
                .person(PSYCHOLOGIST, program.tutor, Ids.next())
                .person(TEACHER, program.teacher, program.colleague)
                .row(GET, HISTORY, program.id)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD, ASSOCIATION_HEAD, TUTOR, PSYCHOLOGIST, TEACHER)
                .allows(404, EXPERT)
                .foreignPerson(404, MINE)
                .tests();
    }

    private Reply await(Api who, int events) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(
                        () -> who.get(HISTORY, program.id).expect(200),
                        history -> history.at("/items").size() == events);
    }

    private static List<Integer> sequences(Reply history) {
        return history.at("/items").values().stream()
                .map(item -> item.at("/sequence").asInt())
                .toList();
    }
}
