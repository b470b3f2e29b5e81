package org.metodika.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.diagnostics.School.ASSESSMENTS;
import static org.metodika.test.PublishedEvents.event;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.instrument.InstrumentCatalogue;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.instrument.InstrumentList;
import org.metodika.diagnostics.instrument.Instruments;
import org.metodika.diagnostics.instrument.PublishedInstrument;
import org.metodika.kit.store.AggregateStore;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Instruments from the draft to their retirement. */
@PlatformTest
class InstrumentIT {

    private static final String ONE = "/api/diagnostics/instruments/{code}";
    private static final AtomicInteger CODES = new AtomicInteger();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Api api;
    private final Api methodist;
    private final Topics topics;
    private final AggregateStore<PublishedInstrument, PublishedInstrument.Event> store;
    private final ApplicationContext service;
    private final String code = "own-" + CODES.incrementAndGet();

    InstrumentIT(
            Api api,
            Topics topics,
            AggregateStore<PublishedInstrument, PublishedInstrument.Event> store,
            ApplicationContext service) {
        this.store = store;
        this.service = service;
        this.api = api;
        this.methodist = api.as(Tokens.methodist());
        this.topics = topics;
    }

    @Test
    @Requirement({"C18", "C20"})
    void isImportedTriedPublishedAndRetired() {
        try (PublishedEvents events = topics.record(InstrumentCatalogue.INSTRUMENT_EVENTS)) {
            ObjectNode content = exported("pupil-survey");
            Reply draft = methodist.put(ONE + "/draft", content, code).expect(200);
            assertThat(draft.at("/findings")).isEmpty();
            assertThat(draft.json().at("/content/version").isMissingNode()).isTrue();
            api.as(Tokens.methodist()).get(ONE, code).expectProblem(404, "not-found");

            Reply published = methodist.post(ONE + "/publication", null, code).expect(201);
            assertThat(published.at("/version").asInt()).isEqualTo(1);
            methodist.get(ONE + "/draft", code).expectProblem(404, "not-found");
            Reply shown = methodist.get(ONE, code).expect(200);
            assertThat(shown.at("/versions")).hasSize(1);
            assertThat(shown.json().at("/sections/0/items/0/options/0/points").isMissingNode())
                    .isTrue();

            Reply retired = methodist
                    .post(ONE + "/retirement", Map.of("reason", "Слова непонятны младшим"), code)
                    .expect(200);
            assertThat(retired.at("/retirement/reason").asString()).isEqualTo("Слова непонятны младшим");
            methodist
                    .post(ONE + "/retirement", Map.of("reason", "снова"), code)
                    .expectProblem(409, "instrument-already-retired");
            var came = events.exactlyInOrder(
                    event(
                            InstrumentCatalogue.INSTRUMENT_PUBLISHED,
                            e -> e.instrumentId().equals(code)
                                    && e.version() == 1
                                    && e.kind().equals("QUESTIONNAIRE")
                                    && e.criteria() == 3
                                    && e.items() == 14),
                    event(
                            InstrumentCatalogue.INSTRUMENT_RETIRED,
                            e -> e.instrumentId().equals(code) && e.version() == 1));
            assertThat(came).noneMatch(message -> message.json().toString().contains("младшим"));
        }
        topics.awaitConsumed(InstrumentCatalogue.INSTRUMENT_STATES);
        assertThat(methodist
                        .get("/api/diagnostics/instruments?limit=200")
                        .at("/items")
                        .findValuesAsString("code"))
                .doesNotContain(code);
        assertThat(methodist
                        .get("/api/diagnostics/instruments?limit=200&retired=true")
                        .at("/items")
                        .findValuesAsString("code"))
                .contains(code);
    }

    @Test
    void aVersionNeverChangesAndTheNextOneTakesItsPlace() {
        publish(exported("pupil-survey"));
        ObjectNode second = exported("pupil-survey");
        ((ObjectNode) second.get("title")).put("ru", "Анкета, вторая редакция");
        Reply published = publish(second);
        assertThat(published.at("/version").asInt()).isEqualTo(2);
        // The same content makes no third version, with a key or without.
        assertThat(publish(second).at("/version").asInt()).isEqualTo(2);

        assertThat(methodist.get(ONE, code).at("/title").asString()).isEqualTo("Анкета, вторая редакция");
        assertThat(methodist.get(ONE + "?version=1", code).at("/title").asString())
                .isEqualTo("Анкета для учащихся");
        ObjectNode export =
                (ObjectNode) methodist.get(ONE + "/export?version=2", code).json();
        export.remove("version");
        second.remove("version");
        assertThat(export).isEqualTo(second);
        methodist.get(ONE + "/export?version=3", code).expectProblem(404, "not-found");
    }

    @Test
    @Requirement("C20")
    void aRetiredInstrumentBeginsNoAssessmentUntilItsNextVersion() {
        School school = new School(topics);
        publish(exported("pupil-survey"));
        Map<String, Object> opening = Map.of("teacherId", school.teacher, "instrument", code);
        UUID open = School.id(school.asDeputy(api).post(ASSESSMENTS, opening).expect(201));
        methodist.post(ONE + "/retirement", Map.of("reason", "устарел"), code).expect(200);

        Map<String, Object> again = Map.of("teacherId", school.colleague, "instrument", code);
        Map<String, Object> first = Map.of("teacherId", school.colleague, "instrument", code, "version", 1);
        school.asDeputy(api).post(ASSESSMENTS, again).expectProblem(422, "instrument-retired");
        school.asDeputy(api).post(ASSESSMENTS, first).expectProblem(422, "instrument-retired");
        // What is under way goes on.
        school.asDeputy(api)
                .post(ASSESSMENTS + "/{id}/annulment", Map.of("reason", "ошибка"), open)
                .expect(200);
        assertThat(publish(exported("pupil-survey")).at("/version").asInt()).isEqualTo(2);
        school.asDeputy(api).post(ASSESSMENTS, again).expect(201);
    }

    @Test
    void aQuestionnaireWithoutCriteriaIsPublishedAndMeasuresNothing() {
        School school = new School(topics);
        ObjectNode content = exported("pupil-survey");
        List.of("dictionary", "dictionaryVersion", "criteria", "scales").forEach(content::remove);
        content.putArray("levels");
        content.put("minimumSources", 0);
        publish(content);

        assertThat(methodist.get(ONE, code).expect(200).json().at("/dictionary").isMissingNode())
                .isTrue();
        school.asDeputy(api)
                .post(ASSESSMENTS, Map.of("teacherId", school.teacher, "instrument", code))
                .expectProblem(422, "instrument-measures-nothing");
    }

    @Test
    void whoeverPublishesAtTheSameTimeMakesOneVersionThatEveryInstanceSeesAtOnce() throws InterruptedException {
        Instruments another = new Instruments(
                store, service.getBean(InstrumentList.class), service.getBean(Dictionaries.class), Clock.systemUTC());
        assertThat(another.newest(code)).isEmpty();
        methodist.put(ONE + "/draft", exported("pupil-survey"), code).expect(200);
        List<Reply> replies = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService together = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 6; i++) {
                together.execute(() -> replies.add(methodist.post(ONE + "/publication", null, code)));
            }
        }
        // Who came when the draft was published and gone found none.
        assertThat(replies).hasSize(6).allMatch(reply -> reply.status() == 201 || reply.status() == 404);
        assertThat(replies).anyMatch(reply -> reply.status() == 201);
        assertThat(another.newest(code).orElseThrow().content().version()).isEqualTo(1);
        assertThat(another.find(code, 2)).isEmpty();

        ObjectNode second = exported("pupil-survey");
        second.put("sheetMaxAgeDays", 10);
        publish(second);
        assertThat(another.newest(code).orElseThrow().content().version()).isEqualTo(2);
        methodist.post(ONE + "/retirement", Map.of("reason", "устарел"), code).expect(200);
        assertThat(another.newest(code).orElseThrow().retirement()).isNotNull();
    }

    private ObjectNode exported(String shipped) {
        JsonNode json = methodist.get(ONE + "/export", shipped).expect(200).json();
        ObjectNode copy = (ObjectNode) JSON.readTree(json.toString());
        return copy.put("code", code);
    }

    private Reply publish(ObjectNode content) {
        methodist.put(ONE + "/draft", content, code).expect(200);
        return methodist.post(ONE + "/publication", null, code).expect(201);
    }
}
