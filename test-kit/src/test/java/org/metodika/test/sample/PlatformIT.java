package org.metodika.test.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.contracts.imports.ImportCatalogue;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolRegistered;
import org.metodika.test.Api;
import org.metodika.test.PlatformTest;
import org.metodika.test.Tokens;
import org.metodika.test.Topics;

@PlatformTest
class PlatformIT {

    private final Api api;
    private final Topics topics;

    PlatformIT(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
    }

    @Test
    void feedsAServiceThroughKafkaIntoItsStore() {
        topics.publish(SchoolCatalogue.SCHOOL_REGISTERED, "1001", school("1001"), 1);
        topics.awaitConsumed(SchoolCatalogue.SCHOOL_EVENTS);

        assertThat(api.as(Tokens.methodist())
                        .get("/api/schools/{id}", "1001")
                        .expect(200)
                        .at("/name")
                        .asString())
                .isEqualTo("School 1001");
    }

    @Test
    void refusalsAreRepliesNotExceptions() {
        api.as(Tokens.head("1002")).get("/api/schools/1001").expectProblem(404, "not-found");
        api.as(Tokens.admin()).get("/api/schools/1001").expectProblem(403, "action-not-allowed");
        api.get("/api/schools/1001").expectProblem(401, "unauthenticated");
        api.as(Tokens.methodist()).anonymous().get("/api/schools/1001").expect(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "foreignIssuer", "wrongAudience", "unsigned", "foreignKey"})
    void brokenTokensAreRefused(String kind) throws ReflectiveOperationException {
        String token = (String) Tokens.class.getMethod(kind).invoke(null);

        api.as(token).get("/api/schools").expect(401);
        api.as(Tokens.methodist()).get("/api/schools").expect(200);
    }

    @Test
    void anUnexpectedStatusShowsTheWholeReply() {
        assertThatThrownBy(() -> api.get("/api/schools").expect(200))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("GET /api/schools -> 401")
                .hasMessageContaining("unauthenticated");
    }

    @Test
    void sendsQueriesBodiesAndFiles() {
        Api methodist = api.as(Tokens.methodist());

        assertThat(methodist
                        .get("/api/schools?named={name}", "Лицей № 1")
                        .at("/named")
                        .asString())
                .isEqualTo("Лицей № 1");
        assertThat(methodist
                        .post("/api/schools/echo", Map.of("a", 1))
                        .expect(200)
                        .at("/a")
                        .asInt())
                .isEqualTo(1);
        assertThat(methodist
                        .post("/api/schools/echo", "{\"a\":2}")
                        .expect(200)
                        .at("/a")
                        .asInt())
                .isEqualTo(2);
        methodist.post("/api/schools/echo", "{broken").expect(400);
        var file = new Api.Upload("file", "staff.csv", "text/csv", "код;имя".getBytes(StandardCharsets.UTF_8));
        assertThat(methodist
                        .post("/api/schools/files", file)
                        .expect(200)
                        .at("/name")
                        .asString())
                .isEqualTo("staff.csv");
    }

    @Test
    void waitingForAGroupThatIsNotThereFails() {
        assertThatThrownBy(() -> topics.awaitConsumed(java.time.Duration.ofMillis(300), ImportCatalogue.IMPORT_EVENTS))
                .hasMessageContaining("no running consumer group reads metodika.import.events");
    }

    static SchoolRegistered school(String code) {
        return new SchoolRegistered(code, "School " + code, "GENERAL", "Europe/Moscow");
    }
}
