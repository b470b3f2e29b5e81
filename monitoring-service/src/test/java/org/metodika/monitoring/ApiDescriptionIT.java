package org.metodika.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import tools.jackson.databind.JsonNode;

@MonitoringTest
class ApiDescriptionIT {

    private final Api api;

    ApiDescriptionIT(Api api) {
        this.api = api;
    }

    @Test
    void describesEveryOperationOfCheckpoints() {
        Reply description = api.get("/v3/api-docs").expect(200);

        JsonNode paths = description.at("/paths");
        assertThat(paths.propertyNames())
                .contains(
                        "/api/monitoring/checkpoints",
                        "/api/monitoring/checkpoints/{id}",
                        "/api/monitoring/checkpoints/{id}/self-mark",
                        "/api/monitoring/checkpoints/{id}/result",
                        "/api/monitoring/checkpoints/{id}/result/annulment");
        JsonNode list = paths.path("/api/monitoring/checkpoints").path("get");
        assertThat(list.path("summary").asString()).isNotBlank();
        assertThat(list.path("parameters").findValuesAsString("name"))
                .contains("school", "teacher", "tutor", "program", "status", "overdue", "limit", "after");
        JsonNode result = paths.path("/api/monitoring/checkpoints/{id}/result").path("post");
        assertThat(result.path("requestBody").toString()).contains("ResultRequest");
        assertThat(result.path("responses").propertyNames()).contains("200", "404", "409", "422");
    }
}
