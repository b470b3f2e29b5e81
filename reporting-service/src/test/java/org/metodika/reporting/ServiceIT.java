package org.metodika.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** What the service promises as a whole: its description and its indexes. */
@ReportingTest
class ServiceIT {

    private final Api api;
    private final MongoOperations mongo;

    ServiceIT(Api api, MongoOperations mongo) {
        this.api = api;
        this.mongo = mongo;
    }

    @Test
    void describesEveryOperation() {
        Reply reply = api.as(Tokens.methodist()).get("/v3/api-docs").expect(200);

        for (String path : List.of(
                "/api/reports/organisations",
                "/api/reports/organisations/{schoolId}",
                "/api/reports/organisations/{schoolId}/development-plans",
                "/api/reports/organisations/{schoolId}/development-plans/missing",
                "/api/reports/municipality",
                "/api/documents",
                "/api/documents/types",
                "/api/documents/{id}",
                "/api/documents/programs/{programId}",
                "/api/documents/dossiers/{dossierId}.zip",
                "/api/documents/templates",
                "/api/documents/templates/{type}",
                "/api/documents/templates/filled/{documentId}",
                "/api/changes")) {
            JsonNode operation = reply.json().path("paths").path(path).path("get");
            assertThat(operation.path("summary").asString("")).as(path).isNotBlank();
            assertThat(operation.path("responses").path("200").path("content").isEmpty())
                    .as(path)
                    .isFalse();
        }
    }

    @Test
    void hasAnIndexForEachQuery() {
        Map.of(
                        "programs", List.of(List.of("schoolId", "status")),
                        "checkpoints", List.of(List.of("schoolId", "standing", "deadline")),
                        "deficits", List.of(List.of("schoolId", "dictionary", "code", "status")),
                        "people", List.of(List.of("schoolId", "roles")),
                        "document_rows",
                                List.of(
                                        List.of("date", "_id"),
                                        List.of("schoolId", "date", "_id"),
                                        List.of("schoolId", "type", "date", "_id"),
                                        List.of("type", "date", "_id"),
                                        List.of("teacherId", "date", "_id"),
                                        List.of("subjectId", "date", "_id")),
                        "copies",
                                List.of(
                                        List.of("kind", "teacherId", "_id"),
                                        List.of("kind", "schoolId", "_id"),
                                        List.of("kind", "programId", "_id")))
                .forEach((collection, fields) -> {
                    List<List<String>> indexes = mongo.getCollection(collection)
                            .listIndexes()
                            .map(index ->
                                    List.copyOf(index.get("key", Document.class).keySet()))
                            .into(new ArrayList<>());
                    assertThat(indexes).as(collection).containsAll(fields);
                });
    }
}
