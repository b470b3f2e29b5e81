package org.metodika.program.supports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.program.supports.SupportTown.id;
import static org.metodika.program.supports.SupportTown.nextStep;
import static org.metodika.program.supports.SupportTown.row;
import static org.metodika.test.PublishedEvents.event;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.contracts.measure.MeasureCatalogue;
import org.metodika.contracts.support.SupportCatalogue;
import org.metodika.contracts.trainingrequest.TrainingRequestCatalogue;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.store.Cause;
import org.metodika.program.supports.application.NextSteps;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Topics;
import org.springframework.data.mongodb.core.MongoOperations;

/** The conclusion over HTTP, and each of the five steps that follow from it by itself. */
@PlatformTest
@Requirement({"C31", "C32", "C33", "C34", "C35", "C36"})
class ConclusionIT {

    private static final String ONE = "/api/supports/{id}";

    private final Api api;
    private final Topics topics;
    private final Directory directory;
    private final NextSteps steps;
    private final MongoOperations mongo;

    ConclusionIT(Api api, Topics topics, Directory directory, NextSteps steps, MongoOperations mongo) {
        this.api = api;
        this.topics = topics;
        this.directory = directory;
        this.steps = steps;
        this.mongo = mongo;
    }

    @Test
    void proposesARowForEachDeficitWithWhatDiagnosticsTells() {
        SupportTown town = new SupportTown(api, topics, directory);
        UUID support = id(town.issued());
        town.deficit(town.methods, "METHODICAL", "RESOLVED");
        Reply proposal = town.asMentor().get(ONE + "/results", support).expect(200);
        assertThat(proposal.at("/written").asBoolean()).isFalse();
        assertThat(proposal.at("/results/rows").size()).isEqualTo(2);
        assertThat(proposal.at("/results/rows/0/problem").asString()).isEqualTo("Затруднение: методическое");
        assertThat(proposal.at("/results/rows/0/outcome").asString()).isEqualTo("FULLY");
        assertThat(proposal.at("/results/rows/0/after").asString())
                .contains(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(town.today));
        assertThat(proposal.at("/results/rows/1/before").asString()).contains("низкий", "средний");
        assertThat(proposal.at("/results/rows/1/after").asString()).isEmpty();
        assertThat(proposal.at("/told/" + town.methods).asString()).isEqualTo("FULLY");
        assertThat(proposal.at("/agreeing").size()).isZero();
    }

    @Test
    void proposesWhatDiagnosticsMeasuredInTheLanguageOfTheReader() {
        SupportTown town = new SupportTown(api, topics, directory);
        Reply carried = town.carriedOut();
        town.effect(town.methods, "METHODICAL", "PARTLY", "MEASURED", town.today);
        town.effect(town.theory, "SCIENTIFIC_THEORETICAL", "FULLY", "STATED", town.today);
        Reply proposal = town.asMentor().get(ONE + "/results", id(carried)).expect(200);
        assertThat(proposal.at("/results/rows/0/before").asString())
                .isEqualTo("Диагностика 18.09.2026: уровень низкий, 37,5 из 100 баллов");
        assertThat(proposal.at("/results/rows/0/after").asString()).endsWith("уровень низкий, 45,8 из 100 баллов");
        assertThat(proposal.at("/results/rows/0/method").asString()).startsWith("Сравнение двух диагностик");
        assertThat(proposal.at("/results/rows/0/outcome").asString()).isEqualTo("PARTLY");
        assertThat(proposal.at("/results/rows/1/before").asString()).contains("низкий", "средний");
        assertThat(proposal.at("/results/rows/1/method").asString())
                .isEqualTo("Представленные сведения, без измерения");
        assertThat(proposal.at("/effects/" + town.methods + "/way").asString()).isEqualTo("MEASURED");
        assertThat(proposal.at("/effects/" + town.methods + "/after/score").asDouble())
                .isEqualTo(45.8);
        assertThat(proposal.at("/effects/" + town.theory + "/way").asString()).isEqualTo("STATED");
        assertThat(proposal.at("/agreeing/0").asString()).isEqualTo("PARTLY_REMOVED");
        assertThat(town.asMentor()
                        .header("Accept-Language", "en")
                        .get(ONE + "/results", id(carried))
                        .at("/results/rows/0/before")
                        .asString())
                .isEqualTo("Assessment on 18 September 2026: level low, 37.5 of 100 points");

        Map<String, Object> results = town.results("ROUTE");
        Map<String, Object> first = row(town.methods, "PARTLY");
        Map<String, Object> second = row(town.theory, "FULLY");
        first.remove("byHandBecause");
        second.remove("byHandBecause");
        results.put("rows", List.of(first, second));
        Reply written = town.results(carried, results);
        town.effect(town.methods, "METHODICAL", "FULLY", "MEASURED", town.today);
        Reply refused =
                town.asHead().post(ONE + "/conclusion", null, id(written)).expectProblem(422, "conclusion-incomplete");
        assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/rows/0/byHandBecause");
        town.effect(town.methods, "METHODICAL", "PARTLY", "MEASURED", town.today);
        Reply concluded =
                town.asHead().post(ONE + "/conclusion", null, id(written)).expect(200);
        town.effect(town.methods, "METHODICAL", "NOT", "MEASURED", town.today);
        Reply later = town.asMentor().get(ONE + "/results", id(written)).expect(200);
        assertThat(later.at("/told/" + town.methods).asString()).isEqualTo("NOT");
        assertThat(later.at("/results/rows/0/outcome").asString()).isEqualTo("PARTLY");
        assertThat(town.asHead().get(ONE, id(written)).at("/conclusion")).isEqualTo(concluded.at("/conclusion"));
    }

    @Test
    void isRefusedWhileARowLacksAfterAndWhereAVerdictContradictsTheTable() {
        SupportTown town = new SupportTown(api, topics, directory);
        Reply support = town.carriedOut();
        Map<String, Object> results = town.results("ROUTE");
        Map<String, Object> lacking = row(town.theory, "NOT");
        lacking.put("after", "");
        results.put("rows", List.of(row(town.methods, "FULLY"), lacking));
        support = town.results(support, results);
        Reply incomplete =
                town.asHead().post(ONE + "/conclusion", null, id(support)).expectProblem(422, "conclusion-incomplete");
        assertThat(incomplete.at("/errors/0/pointer").asString()).isEqualTo("/rows/1/after");
        results.put("rows", List.of(row(town.methods, "FULLY"), row(town.theory, "NOT")));
        support = town.results(support, results);
        Reply contradicting = town.asHead()
                .post(ONE + "/conclusion", null, id(support))
                .expectProblem(422, "conclusion-contradicts-table");
        assertThat(contradicting.at("/errors/0/pointer").asString()).isEqualTo("/rows/1/outcome");
        assertThat(town.asMentor()
                        .get(ONE + "/results", id(support))
                        .at("/agreeing")
                        .toString())
                .contains("PARTLY_REMOVED", "NOT_REMOVED");
        town.asMentor().post(ONE + "/conclusion", null, id(support)).expectProblem(403, "action-not-allowed");
    }

    @Test
    void isImmutableOnceItIsIssued() {
        SupportTown town = new SupportTown(api, topics, directory);
        Reply ready = town.ready("ROUTE");
        UUID support = id(ready);
        try (PublishedEvents events =
                topics.record(SupportCatalogue.SUPPORT_EVENTS).about(support)) {
            Reply concluded =
                    town.asHead().post(ONE + "/conclusion", null, support).expect(200);
            town.asMentor()
                    .header("If-Match", concluded.etag())
                    .put(ONE + "/results", town.results("TRAINING"), support)
                    .expectProblem(409, "support-not-issued");
            town.asHead().post(ONE + "/conclusion", null, support).expectProblem(409, "support-not-issued");
            town.asHead()
                    .post(ONE + "/stop", Map.of("ground", "DECISION", "reason", "Поздно"), support)
                    .expectProblem(409, "support-is-over");
            assertThat(town.asHead().get(ONE, support).at("/conclusion")).isEqualTo(concluded.at("/conclusion"));
            assertThat(concluded.at("/conclusion/labelsVersion").asInt()).isGreaterThanOrEqualTo(0);
            assertThat(concluded.at("/conclusion/labels").toString()).contains("неэффективным", "ineffective");
            events.exactly(event(
                    SupportCatalogue.SUPPORT_CONCLUDED,
                    e -> e.results().size() == 2
                            && e.need().equals("ROUTE")
                            && nextStep(concluded).equals(String.valueOf(e.nextStepId()))));
        }
    }

    @Test
    @Requirement({"C22", "C35"})
    void createsANewPassport() {
        SupportTown town = new SupportTown(api, topics, directory);
        Reply concluded = town.concluded("FULL_SUPPORT");
        Reply next = next(town, ONE, concluded);
        assertThat(next.at("/status").asString()).isEqualTo("DRAFT");
        assertThat(next.at("/followsConclusionId").asString())
                .isEqualTo(concluded.at("/conclusion/id").asString());
        assertThat(next.at("/passport/deficits").toString()).contains(town.theory.toString());
        assertThat(next.at("/passport/deficits").size()).isEqualTo(1);
    }

    @Test
    @Requirement({"C02", "C35"})
    void createsAMeasureOfSupport() {
        SupportTown town = new SupportTown(api, topics, directory);
        Reply next = next(town, "/api/support-measures/{id}", town.concluded("HARDEST_PROBLEMS"));
        assertThat(next.at("/status").asString()).isEqualTo("PLANNED");
        assertThat(next.at("/task").asString()).isEqualTo("Совместное планирование уроков");
        assertThat(next.at("/help/0").asString()).isEqualTo("METHODICAL");
        UUID measure = id(next);
        Map<String, Object> plan =
                Map.of("leaderId", town.psychologist, "task", "Беседы", "help", List.of("PSYCHOLOGICAL"));
        town.asMentor().put("/api/support-measures/{id}", plan, measure).expect(200);
        town.asMentor()
                .post("/api/support-measures/{id}/completion", Map.of("note", "Поздно"), measure)
                .expectProblem(403, "action-not-allowed");
        town.asDeputy()
                .post("/api/support-measures/{id}/completion", Map.of(), measure)
                .expectProblem(422, "measure-invalid");
        town.asDeputy()
                .post("/api/support-measures/{id}/completion", Map.of("note", "Пять бесед"), measure)
                .expect(200);
        town.asDeputy().put("/api/support-measures/{id}", plan, measure).expectProblem(409, "measure-settled");
        topics.awaitConsumed(MeasureCatalogue.SUPPORT_MEASURE_STATES);
        assertThat(town.asHead()
                        .get("/api/support-measures?format=csv&status=DONE")
                        .expect(200)
                        .text())
                .contains("Беседы", "психологическая", "оказана", "Соколова");
    }

    @Test
    @Requirement({"C35", "E06"})
    void makesATrainingRequest() {
        SupportTown town = new SupportTown(api, topics, directory);
        Reply concluded = town.concluded("TRAINING");
        Reply next = next(town, "/api/training-requests/{id}", concluded);
        assertThat(next.at("/topic").asString()).isEqualTo("Смысловое чтение");
        assertThat(next.at("/supportId").asString())
                .isEqualTo(concluded.at("/id").asString());
        assertThat(next.at("/status").asString()).isEqualTo("OPEN");
        UUID request = id(next);
        town.asDeputy()
                .put("/api/training-requests/{id}/topic", Map.of("topic", "Читательская грамотность"), request)
                .expect(200);
        town.asDeputy()
                .post("/api/training-requests/{id}/settlement", Map.of("outcome", "OPEN", "note", "x"), request)
                .expectProblem(422, "training-request-invalid");
        town.asDeputy()
                .post(
                        "/api/training-requests/{id}/settlement",
                        Map.of("outcome", "SATISFIED", "note", "Курсы в институте"),
                        request)
                .expect(200);
        town.asDeputy()
                .put("/api/training-requests/{id}/topic", Map.of("topic", "Иное"), request)
                .expectProblem(409, "training-request-closed");
        topics.awaitConsumed(TrainingRequestCatalogue.TRAINING_REQUEST_STATES);
        assertThat(town.asHead()
                        .get("/api/training-requests?teacher={t}&status=SATISFIED", town.teacher)
                        .expect(200)
                        .at("/items/0/topic")
                        .asString())
                .isEqualTo("Читательская грамотность");
    }

    @Test
    @Requirement({"C09", "C10", "C35"})
    void draftsARoute() {
        SupportTown town = new SupportTown(api, topics, directory);
        Reply next = next(town, "/api/routes/{id}", town.concluded("ROUTE"));
        assertThat(next.at("/status").asString()).isEqualTo("DRAFT");
        assertThat(next.at("/content/mentorId").asString()).isEqualTo(town.mentor.toString());
        assertThat(next.at("/content/basis/achievements").asString()).isEqualTo("Затруднение");
        assertThat(next.at("/content/deficits/0").asString()).isEqualTo(town.theory.toString());
    }

    @Test
    void closesAndCreatesNothing() {
        SupportTown town = new SupportTown(api, topics, directory);
        Reply concluded = town.concluded("NO_SUPPORT");
        assertThat(concluded.at("/conclusion/nextStep/kind").asString()).isEqualTo("CLOSING");
        assertThat(concluded.at("/conclusion/nextStep").has("id")
                        && !concluded.at("/conclusion/nextStep/id").isNull())
                .isFalse();
        topics.awaitConsumed(SupportCatalogue.SUPPORT_EVENTS);
        assertThat(stepsOf(id(concluded), "")).isZero();
    }

    /** Whatever the order of effects, redelivery and edits, there is one step, and the conclusion stays what it was. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = 20)
    void staysSingleHoweverOftenItIsTold(long seed) {
        Random random = new Random(seed);
        SupportTown town = new SupportTown(api, topics, directory);
        for (String need : List.of("FULL_SUPPORT", "HARDEST_PROBLEMS", "TRAINING", "ROUTE", "NO_SUPPORT")) {
            Reply concluded = town.concluded(need);
            UUID support = id(concluded);
            for (int i = 0; i < 6; i++) {
                String event = random.nextBoolean() ? "redelivered" : "event-" + random.nextInt(3);
                steps.take(support, new Cause(event, "support/" + support, 1 + random.nextInt(9), null, null));
                if (random.nextBoolean()) {
                    edit(town, concluded, need);
                }
                if (random.nextInt(3) == 0) {
                    String verdict = List.of("FULLY", "PARTLY", "NOT").get(random.nextInt(3));
                    town.effect(town.theory, "SCIENTIFIC_THEORETICAL", verdict, "MEASURED", town.today);
                }
            }
            topics.awaitConsumed(SupportCatalogue.SUPPORT_EVENTS);
            assertThat(stepsOf(
                            support,
                            String.valueOf(concluded.at("/conclusion/id").asString())))
                    .as("next steps of %s", need)
                    .isEqualTo(need.equals("NO_SUPPORT") ? 0 : 1);
            assertThat(town.asHead().get(ONE, support).at("/conclusion")).isEqualTo(concluded.at("/conclusion"));
        }
    }

    private static void edit(SupportTown town, Reply concluded, String need) {
        String next = need.equals("NO_SUPPORT") ? "" : nextStep(concluded);
        switch (need) {
            case "FULL_SUPPORT" ->
                town.asHead().post(ONE + "/stop", Map.of("ground", "DECISION", "reason", "Не нужно"), next);
            case "HARDEST_PROBLEMS" ->
                town.asDeputy().post("/api/support-measures/{id}/completion", Map.of("note", "Сделано"), next);
            case "TRAINING" -> town.asDeputy().put("/api/training-requests/{id}/topic", Map.of("topic", "Тема"), next);
            case "ROUTE" ->
                town.asDeputy().post("/api/routes/{id}/closing", Map.of("ground", "GIVEN_UP", "result", "Нет"), next);
            default -> {}
        }
    }

    /** Everything that rests on this conclusion, in all collections. */
    private long stepsOf(UUID support, String conclusion) {
        return count("supports", "state.follows", conclusion)
                + count("measures", "state.ground.support", support.toString())
                + count("training_requests", "state.ground.support", support.toString())
                + count("routes", "state.ground.support", support.toString());
    }

    private long count(String collection, String path, String value) {
        return mongo.getCollection(collection).countDocuments(new Document(path, value));
    }

    /** The step that a conclusion creates, once it is there. */
    private Reply next(SupportTown town, String path, Reply concluded) {
        topics.awaitConsumed(SupportCatalogue.SUPPORT_EVENTS);
        return town.asDeputy().get(path, nextStep(concluded)).expect(200);
    }
}
