package org.metodika.kit.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@EdgeTest
class EdgeDescriptionIT {

    private final JsonNode document;

    EdgeDescriptionIT(Caller caller) {
        this.document = caller.plain("GET", "/v3/api-docs", "").json();
    }

    @Test
    void isOpenApiWithSignInAndTheNameOfTheService() {
        assertThat(document.at("/openapi").asString()).startsWith("3.1");
        assertThat(document.at("/info/title").asString()).isEqualTo("edge-service");
        assertThat(document.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        assertThat(document.at("/security/0/bearer").isArray()).isTrue();
    }

    @Test
    void showsHeadersInsteadOfTheArgumentsMadeFromThem() {
        assertThat(parameters("/paths/~1api~1notes/post")).containsExactlyInAnyOrder("If-Match", "Idempotency-Key");
        assertThat(parameters("/paths/~1api~1notes/get")).containsExactlyInAnyOrder("limit", "after", "mood");
        assertThat(parameters("/paths/~1api~1notes~1me/get")).isEmpty();
    }

    @Test
    void describesIdsAsTheyAreSent() {
        JsonNode path = document.at("/paths/~1api~1notes~1{id}/get/parameters/0/schema");
        assertThat(path.path("type").asString()).isEqualTo("string");
        assertThat(path.path("format").asString()).isEqualTo("uuid");
        JsonNode field = document.at("/components/schemas/Kept/properties/id");
        assertThat(field.path("format").asString()).as(field.toString()).isEqualTo("uuid");
        assertThat(document.at("/components/schemas/NoteId").isMissingNode()).isTrue();
    }

    @Test
    void describesTheProblemsOfEachOperation() {
        JsonNode responses = document.at("/paths/~1api~1notes/post/responses");
        assertThat(responses.propertyNames()).contains("201", "400", "401", "403", "404", "409", "412", "422", "503");
        assertThat(responses
                        .at("/422/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(document.at("/components/schemas/Problem/properties").propertyNames())
                .containsExactlyInAnyOrder(
                        "type", "title", "status", "detail", "instance", "code", "traceId", "errors");
        assertThat(document.at("/components/schemas/ProblemDetail").isMissingNode())
                .isTrue();
    }

    @Test
    void describesTheChangesThatA412Tells() {
        String form = "/responses/412/content/application~1problem+json/schema/$ref";
        assertThat(document.at("/paths/~1api~1notes~1{id}~1key/put" + form).asString())
                .isEqualTo("#/components/schemas/StaleProblem");
        assertThat(document.at("/paths/~1api~1notes/post" + form).asString())
                .as("nobody can have changed what is being created")
                .isEqualTo("#/components/schemas/Problem");
        JsonNode stale = document.at("/components/schemas/StaleProblem/allOf");
        assertThat(stale.at("/0/$ref").asString()).isEqualTo("#/components/schemas/Problem");
        assertThat(stale.at("/1/properties/changes/items/$ref").asString())
                .isEqualTo("#/components/schemas/StaleChange");
        assertThat(document.at("/components/schemas/StaleChange/properties").propertyNames())
                .containsExactlyInAnyOrder("at", "by", "what", "version");
    }

    @Test
    void describesListsAndTheirTables() {
        assertThat(document.at("/paths/~1api~1notes/get/responses/200/content").propertyNames())
                .contains("text/csv");
    }

    private List<String> parameters(String operation) {
        return document.at(operation + "/parameters").values().stream()
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }
}
