package org.metodika.program.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.test.PublishedEvents.event;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.metodika.contracts.template.TemplateCatalogue;
import org.metodika.test.Api;
import org.metodika.test.AuthorisationMatrix;
import org.metodika.test.PlatformTest;
import org.metodika.test.PublishedEvents;
import org.metodika.test.Reply;
import org.metodika.test.Requirement;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The catalogue of templates: the one that comes along, publishing versions, who may do what. */
@PlatformTest
@Requirement("A01")
class TemplateIT {

    private static final AtomicInteger CODES = new AtomicInteger();

    private final Api api;
    private final Topics topics;
    private final ApplicationContext service;

    TemplateIT(Api api, Topics topics, ApplicationContext service) {
        this.api = api.as(Tokens.methodist());
        this.topics = topics;
        this.service = service;
    }

    @Test
    @Requirement({"A04", "A05", "A08", "A09", "A10", "D02"})
    void bringsTheProgrammeOfTheSourceAlong() {
        topics.awaitConsumed(TemplateCatalogue.TEMPLATE_STATES);
        Reply list = api.get("/api/templates?code=in-school-pd").expect(200);
        JsonNode shipped = list.at("/items").get(list.at("/items").size() - 1);
        assertThat(shipped.get("version").asInt()).isEqualTo(1);
        Reply first = api.get(
                        "/api/templates/{id}/versions/1",
                        shipped.get("templateId").asString())
                .expect(200);
        assertThat(first.at("/content/stages").findValuesAsString("title"))
                .contains("Подготовительный", "Обучающие семинары", "Обмен опыта");
        assertThat(first.at("/content/stages")).hasSize(3).allSatisfy(stage -> {
            assertThat(stage.get("goal").asString()).isNotBlank();
            assertThat(stage.get("tasks")).isNotEmpty();
        });
        assertThat(first.at("/content/stages/0/participants")).hasSize(5);
        assertThat(first.at("/content/stages/2/participants").toString())
                .doesNotContain("IT_SERVICE")
                .contains("DIRECTOR", "DEPUTIES", "METHODICAL_SERVICE", "TEACHERS");
        assertThat(first.at("/content/goals"))
                .hasSize(4)
                .allSatisfy(goal -> assertThat(goal.get("measure").asString()).isNotBlank());
        assertThat(first.at("/content/learningKinds").findValuesAsString("code"))
                .containsExactly("EXPERIMENTATION", "SELF_EDUCATION", "METHODICAL_EVENT");
        assertThat(first.at("/content/forms").findValuesAsString("type"))
                .containsExactly("TRADITIONAL", "INDIVIDUAL", "TEAM");
        assertThat(first.at("/content/grounds")).hasSize(3);
        assertThat(first.at("/content/purposes")).hasSize(2);
        api.get("/api/templates/{id}/versions/400", shipped.get("templateId").asString())
                .expectProblem(404, "not-found");
    }

    @Test
    void publishesVersionsThatNeverChange() {
        String code = "own-" + CODES.incrementAndGet();
        try (PublishedEvents events = topics.record(TemplateCatalogue.TEMPLATE_EVENTS)) {
            Reply first =
                    api.post("/api/templates", template(code, "Этап один")).expect(201);
            Reply second = api.header("Idempotency-Key", "second-" + code)
                    .post("/api/templates", template(code, "Этап два"))
                    .expect(201);
            Reply again = api.header("Idempotency-Key", "second-" + code)
                    .post("/api/templates", template(code, "Этап два"))
                    .expect(201);
            assertThat(again.at("/version").asInt()).isEqualTo(2);
            assertThat(second.at("/templateId")).isEqualTo(first.at("/templateId"));
            events.exactly(
                    event(TemplateCatalogue.TEMPLATE_PUBLISHED, e -> e.version() == 1 && e.tasks() == 1),
                    event(TemplateCatalogue.TEMPLATE_PUBLISHED, e -> e.version() == 2 && e.stages() == 1));
            assertThat(api.get(
                                    "/api/templates/{id}/versions/1",
                                    first.at("/templateId").asString())
                            .expect(200)
                            .at("/content/stages/0/title")
                            .asString())
                    .isEqualTo("Этап один");
            topics.awaitConsumed(TemplateCatalogue.TEMPLATE_STATES);
            Reply list = api.get("/api/templates?limit=1&code=" + code).expect(200);
            assertThat(list.at("/items/0/version").asInt()).isEqualTo(2);
            assertThat(api.get(
                                    "/api/templates?limit=1&code=" + code + "&after={next}",
                                    list.at("/next").asString())
                            .expect(200)
                            .at("/items/0/version")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void saysWhatIsWrong() {
        try (PublishedEvents events = topics.record(TemplateCatalogue.TEMPLATE_EVENTS)) {
            Map<String, ?> wrong = Map.of(
                    "code",
                    "нет",
                    "title",
                    " ",
                    "content",
                    Map.of(
                            "aim",
                            "Цель",
                            "stages",
                            List.of(Map.of(
                                    "code",
                                    "one",
                                    "title",
                                    "Этап",
                                    "goal",
                                    "Цель",
                                    "participants",
                                    List.of("DIRECTOR"),
                                    "tasks",
                                    List.of(Map.of(
                                            "code",
                                            "a",
                                            "participant",
                                            "IT_SERVICE",
                                            "title",
                                            "Задача",
                                            "learningKind",
                                            "DANCE",
                                            "goals",
                                            List.of("none")))))));
            Reply refused = api.post("/api/templates", wrong).expectProblem(422, "invalid-content");
            assertThat(refused.at("/errors").findValuesAsString("code"))
                    .containsExactlyInAnyOrder(
                            "bad-code",
                            "not-blank",
                            "participant-not-in-stage",
                            "learning-kind-unknown",
                            "goal-unknown");
            api.post("/api/templates", Map.of("code", "x", "title", "y", "content", Map.of("aim", "z")))
                    .expectProblem(422, "invalid-content");
            api.get("/api/templates?after=~").expectProblem(400, "malformed-request");
            events.none();
        }
    }

    @TestFactory
    Stream<DynamicNode> whoMayDoWhat() {
        Supplier<Object> next = () -> template("matrix-" + CODES.incrementAndGet(), "Этап");
        Reply published = api.post("/api/templates", next.get()).expect(201);
        return AuthorisationMatrix.of(api, service, "tpl-1", "tpl-2")
                .below("/api/templates")
                .row(GET, "/api/templates")
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .anySchool()
                .row(
                        GET,
                        "/api/templates/{templateId}/versions/{version}",
                        published.at("/templateId").asString(),
                        1)
                .allows(200, METHODIST, SCHOOL_HEAD, DEPUTY_HEAD)
                .anySchool()
                .row(POST, "/api/templates")
                .body(next)
                .allows(201, METHODIST)
                .tests();
    }

    private static Map<String, Object> template(String code, String stage) {
        return Map.of(
                "code",
                code,
                "title",
                "Свой шаблон",
                "content",
                Map.of(
                        "aim",
                        "Цель",
                        "stages",
                        List.of(Map.of(
                                "code",
                                "one",
                                "title",
                                stage,
                                "goal",
                                "Цель этапа",
                                "participants",
                                List.of("DIRECTOR"),
                                "tasks",
                                List.of(Map.of("code", "a", "participant", "DIRECTOR", "title", "Педсовет"))))));
    }
}
