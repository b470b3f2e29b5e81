package org.metodika.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

@GatewayTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class GatewayPagesIT {

    @LocalServerPort
    private int port;

    private Api anonymous = Api.at("");

    @BeforeEach
    void described() {
        anonymous = Api.at("http://127.0.0.1:" + port);
        StandIns.ALL.forEach(StandIn::reset);
        StandIn.PROGRAMS.answers(exchange -> StandIn.json(exchange, 200, description("/api/programs", "text")));
        StandIn.DIAGNOSTICS.answers(exchange -> StandIn.json(exchange, 200, description("/api/diagnostics", "level")));
        StandIn.MONITORING.answers(exchange -> StandIn.json(exchange, 200, description("/api/monitoring", "text")));
        StandIn.REPORTING.answers(exchange -> StandIn.json(exchange, 500, "{}"));
    }

    @Test
    void describesAllServicesInOneDocumentAndNamesThoseThatAreAway() {
        JsonNode document = anonymous.get("/v3/api-docs").expect(200).json();

        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.path("paths").propertyNames())
                .containsExactlyInAnyOrder("/api/programs", "/api/diagnostics", "/api/monitoring");
        assertThat(document.path("x-unavailable").values())
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("reporting-service", "broken-service");
        assertThat(document.at("/paths/~1api~1programs/get/tags/0").asString()).isEqualTo("program-service");
        assertThat(document.at("/paths/~1api~1programs/get/operationId").asString())
                .isEqualTo("program-service.list");
        assertThat(document.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    void keepsSchemasOfOneNameApartWhereTheyDiffer() {
        JsonNode document = anonymous.get("/v3/api-docs").expect(200).json();

        JsonNode schemas = document.at("/components/schemas");
        assertThat(schemas.propertyNames()).containsExactlyInAnyOrder("Row", "Problem", "DiagnosticsService_Row");
        assertThat(document.at("/paths/~1api~1diagnostics/get/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/DiagnosticsService_Row");
        assertThat(document.at("/paths/~1api~1monitoring/get/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Row");
    }

    @Test
    void remembersDescriptionsAndNoticesAServiceThatComesBack() {
        anonymous.get("/v3/api-docs").expect(200);
        anonymous.get("/v3/api-docs").expect(200);
        assertThat(StandIn.PROGRAMS.asked()).hasSize(1);

        StandIn.REPORTING.answers(exchange -> StandIn.json(exchange, 200, description("/api/reports", "text")));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> anonymous.get("/v3/api-docs").json().path("paths").has("/api/reports"));
        assertThat(anonymous.get("/v3/api-docs").json().path("x-unavailable").values())
                .extracting(JsonNode::asString)
                .doesNotContain("reporting-service");
    }

    @Test
    void showsTheAddressesOnAPageWithoutAnythingFromElsewhere() {
        Reply page = anonymous.get("/api-docs").expect(200);

        assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.text())
                .contains("<h2>program-service</h2>", "/api/diagnostics", "List &lt;all&gt;", "reporting-service")
                .doesNotContain("<script", "http://", "https://");
        assertThat(page.header("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'; style-src");
    }

    @Test
    void explainsProblemsToPeopleAndPrograms() {
        Reply page = anonymous
                .header("Accept", "text/html")
                .get("/problems/too-many-requests")
                .expect(200);
        assertThat(page.text()).contains("<h1>Слишком много запросов</h1>", "<code>too-many-requests</code>");

        Reply text = anonymous
                .header("Accept", "text/markdown")
                .get("/problems/too-many-requests")
                .expect(200);
        assertThat(text.text()).contains("# Слишком много запросов");

        assertThat(anonymous
                        .header("Accept", "*/*")
                        .get("/problems")
                        .expect(200)
                        .text())
                .contains("href=\"/problems/stale-version\"");
        anonymous.get("/problems/unheard-of").expectProblem(404, "not-found");
        anonymous.get("/problems/UPPER").expectProblem(404, "not-found");
    }

    private static String description(String path, String field) {
        return """
                {"openapi":"3.1.0",
                 "paths":{
                  "%s":{"get":{"tags":["x"],"operationId":"list","summary":"List <all>","responses":{"200":{"content":
                    {"application/json":{"schema":{"$ref":"#/components/schemas/Row"}}}}}}},
                  "/actuator/x":{"get":{}}},
                 "components":{"schemas":{
                  "Problem":{"type":"object"},
                  "Row":{"type":"object","properties":{"%s":{"type":"string"}}}}}}""".formatted(path, field);
    }
}
