package org.metodika.program.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.metodika.contracts.comment.CommentCatalogue;
import org.metodika.kit.ids.Ids;
import org.metodika.program.personified.OneProgram;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

/** Comments on a program, from the question to its settlement. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement("A17")
class CommentIT {

    private static final String ALL = "/api/programs/{id}/comments";
    private static final String ONE = ALL + "/{threadId}";
    private static final String ENTRY = ONE + "/entries/{entryId}";

    private final Api api;
    private final Topics topics;
    private OneProgram program;

    CommentIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.program = new OneProgram(api, topics);
    }

    @BeforeEach
    void draftAProgram() {
        program = program.anew();
    }

    @Test
    void goFromAQuestionToItsSettlement() {
        try (PublishedEvents events = topics.record(CommentCatalogue.COMMENT_EVENTS, CommentCatalogue.COMMENT_STATES)) {
            Reply begun = program.asDeputy()
                    .post(ALL, question("ACTIVITIES", program.activity(), "Хватит ли часов?"), program.id)
                    .expect(201);
            UUID id = id(begun);
            events.about(id)
                    .exactly(
                            event(
                                    CommentCatalogue.COMMENT_THREAD_STARTED,
                                    said -> said.section().equals("ACTIVITIES")
                                            && program.activity().equals(said.itemId())
                                            && program.deputy.equals(said.by())),
                            event(CommentCatalogue.COMMENT_THREAD_STATE));

            Reply answered = program.asTeacher()
                    .post(ONE + "/replies", words("Хватит восьми"), program.id, id)
                    .expect(201);
            events.exactly(
                    event(CommentCatalogue.COMMENT_REPLIED, said -> said.entries() == 2),
                    event(CommentCatalogue.COMMENT_THREAD_STATE));
            assertThat(answered.at("/entries/1/author/name").asString()).isEqualTo("Соколова Мария Андреевна");
            UUID reply = UUID.fromString(answered.at("/entries/1/id").asString());

            program.asTeacher()
                    .put(ENTRY, words("Хватит девяти"), program.id, id, reply)
                    .expect(200);
            events.exactly(event(CommentCatalogue.COMMENT_EDITED), event(CommentCatalogue.COMMENT_THREAD_STATE));
            api.as(Tokens.methodist())
                    .post(ONE + "/resolution", null, program.id, id)
                    .expect(200);
            events.exactly(
                    event(CommentCatalogue.COMMENT_THREAD_RESOLVED, said -> said.by() == null),
                    event(CommentCatalogue.COMMENT_THREAD_STATE, said -> !said.open()));
            program.asDeputy()
                    .post(ONE + "/replies", words("А если нет?"), program.id, id)
                    .expectProblem(409, "comment-thread-is-resolved");
            program.asHead().post(ONE + "/reopening", null, program.id, id).expect(200);
            events.exactly(
                    event(CommentCatalogue.COMMENT_THREAD_REOPENED), event(CommentCatalogue.COMMENT_THREAD_STATE));

            Reply deleted =
                    program.asTeacher().delete(ENTRY, program.id, id, reply).expect(200);
            events.exactly(
                    event(CommentCatalogue.COMMENT_DELETED),
                    event(
                            CommentCatalogue.COMMENT_THREAD_STATE,
                            said -> said.entries().getLast().text() == null));
            assertThat(deleted.at("/entries").size()).isEqualTo(2);
            assertThat(deleted.at("/entries/1").has("text")).isFalse();
            assertThat(deleted.at("/entries/1").has("deletedAt")).isTrue();
            events.none();
        }
    }

    @Test
    void areListedBySectionAndCountedWhileOpen() {
        String settled = id(begin("NOTE", "Цель?")).toString();
        String open = id(begin("NOTE", "Задачи?")).toString();
        String whole = id(begin("WHOLE", "Хорошая программа")).toString();
        program.asHead().post(ONE + "/resolution", null, program.id, settled).expect(200);
        Awaitility.await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            assertThat(ids("")).containsExactly(whole, open, settled);
            assertThat(ids("?section=NOTE&open=true")).containsExactly(open);
        });
        assertThat(ids("?open=false")).containsExactly(settled);
        Reply page = list("?limit=2");
        assertThat(ids("?limit=2&after=" + page.at("/next").asString())).containsExactly(settled);
        assertThat(page.at("/items/0/author/name").asString()).isEqualTo("Иванова Мария Андреевна");
        Reply counts = program.asTeacher().get(ALL + "/counts", program.id).expect(200);
        assertThat(counts.at("/open").asInt()).isEqualTo(2);
        assertThat(counts.at("/sections/NOTE").asInt()).isEqualTo(1);
        assertThat(counts.at("/sections/WHOLE").asInt()).isEqualTo(1);
        program.asTeacher().get(ALL + "?section=FOO", program.id).expectProblem(400, "malformed-request");
        program.asTeacher().get(ALL + "?after=x", program.id).expectProblem(400, "malformed-request");
    }

    @Test
    void areRefusedInTheWordsOfTheRule() {
        Reply refused = program.asDeputy()
                .post(ALL, question("NOTE", program.activity(), " "), program.id)
                .expectProblem(422, "comment-invalid");
        assertThat(refused.at("/errors").findValuesAsString("pointer")).containsExactly("/itemId", "/text");
        program.asDeputy().post(ALL, words("Без раздела"), program.id).expectProblem(422, "invalid-content");
        program.asDeputy()
                .post(ALL, question("WHOLE", null, "Где?"), Ids.next())
                .expectProblem(404, "not-found");

        UUID id = id(begin("WHOLE", "Чьё это?"));
        program.asTeacher().put(ENTRY, words("Моё"), program.id, id, id).expectProblem(422, "comment-not-yours");
        program.asTeacher().delete(ENTRY, program.id, id, id).expectProblem(422, "comment-not-yours");
        program.asDeputy().put(ENTRY, words("Моё"), program.id, id, Ids.next()).expectProblem(404, "not-found");
        OneProgram other = program.anew();
        api.as(Tokens.methodist()).get(ONE, other.id, id).expectProblem(404, "not-found");
        api.as(Tokens.methodist()).post(ONE + "/resolution", null, other.id, id).expectProblem(404, "not-found");
    }

    @Test
    void areWrittenOnceHoweverOftenARequestIsRepeated() {
        UUID id = id(begin("WHOLE", "Сколько раз?"));
        Api repeating = program.asDeputy().header("Idempotency-Key", Ids.next().toString());
        repeating.post(ONE + "/replies", words("Один"), program.id, id).expect(201);
        Reply again =
                repeating.post(ONE + "/replies", words("Один"), program.id, id).expect(201);
        assertThat(again.at("/entries").size()).isEqualTo(2);
    }

    private Reply begin(String section, String text) {
        return program.asDeputy()
                .post(ALL, question(section, null, text), program.id)
                .expect(201);
    }

    private List<String> ids(String query) {
        return ids(list(query));
    }

    private static List<String> ids(Reply list) {
        return list.at("/items").values().stream()
                .map(item -> item.at("/id").asString())
                .toList();
    }

    private Reply list(String query) {
        return program.asTeacher().get(ALL + query, program.id).expect(200);
    }

    private static Map<String, ?> question(String section, @Nullable UUID item, String text) {
        Map<String, Object> question = new HashMap<>(Map.of("section", section, "text", text));
        if (item != null) {
            question.put("itemId", item);
        }
        return question;
    }

    private static Map<String, ?> words(String text) {
        return Map.of("text", text);
    }

    private static UUID id(Reply thread) {
        return UUID.fromString(thread.at("/id").asString());
    }
}
