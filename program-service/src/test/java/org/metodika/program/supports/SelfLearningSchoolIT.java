package org.metodika.program.supports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.test.PublishedEvents.event;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.selflearning.SelfLearningCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import tools.jackson.databind.JsonNode;

/** A school on its way to a self-learning school over HTTP, and where each school of the municipality stands. */
@PlatformTest
@Requirement("C05")
class SelfLearningSchoolIT {

    private static final String ALL = "/api/self-learning-schools";
    private static final String ONE = ALL + "/{school}/{year}";
    private static final String STEP = ONE + "/steps/{step}";

    private final Api api;
    private final Topics topics;
    private final Directory directory;

    SelfLearningSchoolIT(Api api, Topics topics, Directory directory) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
    }

    @Test
    void aSchoolPlansItsStepsProvesThemAndIsSeenInTheOverview() {
        SupportTown town = new SupportTown(api, topics, directory);
        int year = town.schoolYear();
        Api head = town.asHead();
        UUID programme = UUID.randomUUID();
        try (PublishedEvents events = topics.record(SelfLearningCatalogue.SELF_LEARNING_SCHOOL_EVENTS)) {
            events.about(town.code + "~" + year);
            assertThat(standing(town, year).path("begun").asBoolean()).isFalse();
            Reply begun = head.header("Idempotency-Key", "self-" + town.code)
                    .post(ALL, Map.of("schoolYear", year))
                    .expect(201);
            head.header("Idempotency-Key", "self-" + town.code)
                    .post(ALL, Map.of("schoolYear", year))
                    .expect(201);
            assertThat(begun.at("/steps").size()).isEqualTo(5);
            head.post(ALL, Map.of("schoolYear", year)).expectProblem(409, "already-exists");
            head.post(ALL, Map.of("schoolYear", 1999)).expectProblem(422, "self-learning-invalid");

            Map<String, ?> plan = Map.of("responsibleId", town.deputy, "plannedOn", (year + 1) + "-05-20");
            head.put(STEP, plan, town.code, year, "PROGRAMME").expectProblem(400, "malformed-request");
            Reply planned = head.header("If-Match", begun.etag())
                    .put(STEP, plan, town.code, year, "PROGRAMME")
                    .expect(200);
            assertThat(planned.at("/steps/0/responsibleName").asString()).contains("Зимина");
            head.header("If-Match", begun.etag())
                    .put(STEP, plan, town.code, year, "PROGRAMME")
                    .expectProblem(412, "stale-version");
            head.header("If-Match", planned.etag())
                    .put(STEP, plan, town.code, year, "LUNCH")
                    .expectProblem(404, "not-found");
            head.post(STEP + "/completion", Map.of("evidence", "Протокол"), town.code, year, "FEEDBACK")
                    .expectProblem(409, "building-step-not-planned");
            head.post(STEP + "/completion", Map.of(), town.code, year, "PROGRAMME")
                    .expectProblem(422, "self-learning-invalid");
            Reply done = head.post(
                            STEP + "/completion",
                            Map.of("record", Map.of("kind", "SCHOOL_PROGRAMME", "id", programme)),
                            town.code,
                            year,
                            "PROGRAMME")
                    .expect(200);
            assertThat(done.at("/standsOn").asString()).isEqualTo("MENTOR_ATTESTATION");
            topics.awaitConsumed(SelfLearningCatalogue.SELF_LEARNING_SCHOOL_STATES);
            assertThat(standing(town, year).path("done").asInt()).isEqualTo(1);
            assertThat(standing(town, year).path("standsOn").asString()).isEqualTo("MENTOR_ATTESTATION");
            head.post(STEP + "/completion", Map.of("evidence", "Ещё"), town.code, year, "PROGRAMME")
                    .expectProblem(409, "building-step-is-done");
            head.post(STEP + "/reopening", Map.of("reason", "Не принята"), town.code, year, "PROGRAMME")
                    .expect(200);
            head.post(STEP + "/reopening", Map.of("reason", "Не принята"), town.code, year, "PROGRAMME")
                    .expectProblem(409, "building-step-not-done");
            events.exactlyInOrder(
                    event(SelfLearningCatalogue.SELF_LEARNING_SCHOOL_BEGUN, e -> e.schoolYear() == year),
                    event(
                            SelfLearningCatalogue.SELF_LEARNING_STEP_PLANNED,
                            e -> e.responsibleId().equals(town.deputy)),
                    event(SelfLearningCatalogue.SELF_LEARNING_STEP_DONE, e -> programme.equals(e.recordId())),
                    event(
                            SelfLearningCatalogue.SELF_LEARNING_STEP_REOPENED,
                            e -> e.step().equals("PROGRAMME")));
        }
    }

    @Test
    void theOverviewIsPagedBySchool() {
        SupportTown one = new SupportTown(api, topics, directory);
        SupportTown other = new SupportTown(api, topics, directory);
        int year = one.schoolYear();
        one.asHead().post(ALL, Map.of("schoolYear", year)).expect(201);
        other.asHead().post(ALL, Map.of("schoolYear", year + 1)).expect(201);
        topics.awaitConsumed(SelfLearningCatalogue.SELF_LEARNING_SCHOOL_STATES);
        assertThat(standing(one, year).path("standsOn").asString()).isEqualTo("PROGRAMME");
        assertThat(standing(one, year + 1).path("begun").asBoolean()).isFalse();
        assertThat(standing(other, year + 1).path("begun").asBoolean()).isTrue();
        Api methodist = api.as(Tokens.methodist());
        Reply first = methodist.get(ALL + "?limit=1").expect(200);
        assertThat(methodist
                        .get(ALL + "?limit=1&after={a}", first.at("/next").asString())
                        .expect(200)
                        .at("/items/0/schoolId")
                        .asString())
                .isGreaterThan(first.at("/items/0/schoolId").asString());
        assertThat(one.asDeputy().get(ALL).expect(200).at("/items").size()).isEqualTo(1);
        methodist.get(ALL + "?schoolYear=1").expectProblem(400, "malformed-request");
        assertThat(one.asHead().get(ALL + "?format=csv").expect(200).text())
                .contains("СОШ " + one.code, "разработка программы обучения");
        methodist.get(ALL + "?format=xlsx").expect(200);
    }

    /** Where the school stands, as its deputy sees it. */
    private JsonNode standing(SupportTown town, int year) {
        return town.asDeputy().get(ALL + "?schoolYear={y}", year).expect(200).at("/items/0");
    }
}
