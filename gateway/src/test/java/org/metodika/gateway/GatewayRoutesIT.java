package org.metodika.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

@GatewayTest
class GatewayRoutesIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final int port;
    private final Api anonymous;
    private final Api api;

    GatewayRoutesIT(@LocalServerPort int port) {
        this.port = port;
        this.anonymous = Api.at("http://127.0.0.1:" + port);
        this.api = anonymous.as(Tokens.tutor("1001", UUID.randomUUID()));
    }

    @BeforeEach
    void quiet() {
        StandIns.ALL.forEach(StandIn::reset);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/directory/schools, program-service",
        "/api/programs, program-service",
        "/api/programs/1/stages, program-service",
        "/api/offers/comparison, program-service",
        "/api/proposals, program-service",
        "/api/partners, program-service",
        "/api/portfolios, program-service",
        "/api/associations/1/members, program-service",
        "/api/acts, program-service",
        "/api/policies/1001, program-service",
        "/api/groups/1, program-service",
        "/api/meetings, program-service",
        "/api/templates, program-service",
        "/api/school-programmes/1/matrix, program-service",
        "/api/supports/1/results, program-service",
        "/api/support-labels, program-service",
        "/api/support-measures, program-service",
        "/api/training-requests, program-service",
        "/api/routes/1, program-service",
        "/api/dossiers/1, program-service",
        "/api/mentors, program-service",
        "/api/contest-participations/1/result, program-service",
        "/api/self-learning-schools/1001/2026, program-service",
        "/api/elective-courses/1/runs, program-service",
        "/api/experience/1, program-service",
        "/api/municipal-plans/2027/items, program-service",
        "/api/learning-sessions/1/registrations, program-service",
        "/api/diagnostics/assessments, diagnostics-service",
        "/api/monitoring/checkpoints, monitoring-service",
        "/api/reports/organisations, reporting-service",
        "/api/documents/programs/1, reporting-service",
        "/api/changes, reporting-service",
        "/api/admin/program-service/dead-letters, program-service",
        "/api/admin/diagnostics-service/projections, diagnostics-service",
        "/api/admin/monitoring-service/clock, monitoring-service",
        "/api/admin/reporting-service/clock, reporting-service"
    })
    void leadsEachAddressToItsService(String path, String service) {
        assertThat(api.get(path).expect(200).at("/from").asString()).isEqualTo(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/unheard-of", "/api/admin/gateway/clock", "/api", "/nowhere"})
    void hasAProblemForAddressesThatLeadNowhere(String path) {
        api.get(path).expectProblem(404, "not-found");
        assertThat(StandIns.ALL)
                .allSatisfy(service -> assertThat(service.asked()).isEmpty());
    }

    @Test
    void letsNobodyThroughWithoutAGoodToken() {
        anonymous.get("/api/programs").expectProblem(401, "unauthenticated");
        anonymous.as(Tokens.expired()).get("/api/programs").expectProblem(401, "unauthenticated");
        anonymous.as(Tokens.unsigned()).get("/api/programs").expectProblem(401, "unauthenticated");
        anonymous.as(Tokens.foreignKey()).get("/api/programs").expectProblem(401, "unauthenticated");
        assertThat(StandIn.PROGRAMS.asked()).isEmpty();
    }

    @Test
    void passesTheTokenAndWhatServicesKnowOn() {
        String token = Tokens.methodist();
        anonymous
                .as(token)
                .header("If-Match", "\"3\"")
                .header("Idempotency-Key", "k-1")
                .header("Accept-Language", "en")
                .post("/api/programs", "{\"a\":1}")
                .expect(200);

        StandIn.Asked asked = StandIn.PROGRAMS.last();
        assertThat(asked.header("Authorization")).isEqualTo("Bearer " + token);
        assertThat(asked.header("If-Match")).isEqualTo("\"3\"");
        assertThat(asked.header("Idempotency-Key")).isEqualTo("k-1");
        assertThat(asked.header("Accept-Language")).isEqualTo("en");
        assertThat(asked.header("Content-Type")).isEqualTo("application/json");
        assertThat(asked.header("Content-Length")).isEqualTo("7");
        assertThat(new String(asked.body(), StandardCharsets.UTF_8)).isEqualTo("{\"a\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "X-Forwarded-Proto",
                "X-Forwarded-Prefix",
                "X-Forwarded-User",
                "Forwarded",
                "X-Real-IP",
                "X-Actor",
                "X-School-Id",
                "X-HTTP-Method-Override",
                "Proxy-Authorization",
                "Cookie",
                "baggage"
            })
    void leavesOutsideWhatACallerClaims(String header) {
        api.header(header, "forged").get("/api/programs").expect(200);

        assertThat(StandIn.PROGRAMS.last().headers().toString()).doesNotContain("forged");
    }

    @Test
    void leavesOutsideWhatBelongsToOneConnectionAndKeepsOneMessageOne() throws IOException {
        String request = "POST /api/programs HTTP/1.1\r\nHost: elsewhere.example\r\nAuthorization: Bearer "
                + Tokens.methodist()
                + "\r\nConnection: close, X-Hidden\r\nX-Hidden: 1\r\nTE: trailers\r\nUpgrade: h2c\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "2\r\n{}\r\n0\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200");
        }

        StandIn.Asked asked = StandIn.PROGRAMS.last();
        assertThat(asked.headers()).doesNotContainKeys("x-hidden", "te", "transfer-encoding");
        assertThat(asked.header("Upgrade")).isEmpty();
        assertThat(asked.header("Host")).startsWith("127.0.0.1:");
        assertThat(asked.body()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/programs?q=a%2Bb&x=%D1%82%20%26&y=1&y=2",
                "/api/programs?empty=&limit=5",
                "/api/programs/%D1%82/a%20b",
                "/api/programs?filter=%7B%22a%22%3A1%7D"
            })
    void keepsPathAndQueryAsTheyCame(String target) throws Exception {
        raw("GET", target);

        assertThat(StandIn.PROGRAMS.last().target()).isEqualTo(target);
    }

    @Test
    void passesAFormWithAFileOnByteByByte() {
        byte[] content = new byte[300_000];
        new Random(7).nextBytes(content);

        api.post("/api/directory/imports/staff", new Api.Upload("file", "кадры.xlsx", "application/x-test", content))
                .expect(200);

        StandIn.Asked asked = StandIn.PROGRAMS.last();
        String boundary = asked.header("Content-Type").replaceFirst(".*boundary=\"?([^\";]+).*", "$1");
        String text = new String(asked.body(), StandardCharsets.ISO_8859_1);
        assertThat(asked.header("Content-Type")).startsWith("multipart/form-data");
        assertThat(text).startsWith("--" + boundary).endsWith("--" + boundary + "--\r\n");
        assertThat(text).contains(new String(content, StandardCharsets.ISO_8859_1));
    }

    @Test
    void handsAProblemOfAServiceBackUntouched() {
        String problem = "{\"type\":\"/problems/program-lacks-order\",\"title\":\"Нет приказа\",\"status\":422}";
        StandIn.PROGRAMS.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Language", "ru");
            StandIn.send(exchange, 422, "application/problem+json", problem.getBytes(StandardCharsets.UTF_8));
        });

        Reply reply = api.post("/api/programs/1/approval", "{}").expect(422);

        assertThat(reply.text()).isEqualTo(problem);
        assertThat(reply.header("Content-Type")).hasValue("application/problem+json");
        assertThat(reply.header("Content-Language")).hasValue("ru");
    }

    @Test
    void handsAServicesOwn503BackWithItsRetryAfter() {
        StandIn.PROGRAMS.answers(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7");
            StandIn.send(
                    exchange, 503, "application/problem+json", "{\"code\":\"own\"}".getBytes(StandardCharsets.UTF_8));
        });

        for (int i = 0; i < 8; i++) {
            // Never so many that the service would be left alone: it answers, and says itself when to come back.
            Reply reply = api.get("/api/programs").expectProblem(503, "own");
            assertThat(reply.header("Retry-After")).hasValue("7");
        }
    }

    @Test
    void keepsVersionsAndConditionsWorking() {
        StandIn.PROGRAMS.answers(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"5\"");
            StandIn.json(exchange, 200, "{}");
        });
        assertThat(api.get("/api/programs/1").expect(200).etag()).isEqualTo("\"5\"");
        // The service decides: what it answers in full is handed back in full.
        api.header("If-None-Match", "\"5\"").get("/api/programs/1").expect(200);

        StandIn.PROGRAMS.answers(exchange -> exchange.sendResponseHeaders(304, -1));
        api.header("If-None-Match", "\"5\"").get("/api/programs/1").expect(304);
        assertThat(StandIn.PROGRAMS.last().header("If-None-Match")).isEqualTo("\"5\"");
    }

    @Test
    void answersHeadWithoutABody() {
        assertThat(api.send(HttpMethod.HEAD, "/api/programs", null).expect(200).body())
                .isEmpty();
        assertThat(StandIn.PROGRAMS.last().method()).isEqualTo("HEAD");
    }

    @Test
    void takesASaneRequestIdAndMakesAnother() {
        Reply given = api.header("X-Request-Id", "portal-2026.11_a").get("/api/programs");
        assertThat(given.header("X-Request-Id")).hasValue("portal-2026.11_a");
        assertThat(StandIn.PROGRAMS.last().header("X-Request-Id")).isEqualTo("portal-2026.11_a");

        Reply made = api.header("X-Request-Id", "a b<script>").get("/api/programs");
        assertThat(made.header("X-Request-Id").orElseThrow()).matches("[0-9a-f-]{36}");
        assertThat(StandIn.PROGRAMS.last().header("X-Request-Id"))
                .isEqualTo(made.header("X-Request-Id").orElseThrow());
        assertThat(anonymous.get("/api/programs").header("X-Request-Id")).isPresent();
    }

    @Test
    void passesTheTraceOn() {
        api.header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01").get("/api/programs");

        assertThat(StandIn.PROGRAMS.last().header("traceparent"))
                .startsWith("00-" + TRACE + "-")
                .doesNotContain("00f067aa0ba902b7");
    }

    @Test
    void namesTheTraceInItsOwnProblems() {
        Reply reply = api.header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/api/unheard-of");

        assertThat(reply.at("/traceId").asString()).isEqualTo(TRACE);
    }

    @Test
    void tellsBrowsersToDoLittleAndNobodyAboutTheMachinery() {
        StandIn.PROGRAMS.answers(exchange -> {
            exchange.getResponseHeaders().set("Server", "secret/1.0");
            exchange.getResponseHeaders().set("X-Powered-By", "secret");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            StandIn.json(exchange, 200, "{}");
        });

        Reply reply = api.get("/api/programs").expect(200);

        assertThat(reply.headers().get("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(reply.header("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'");
        assertThat(reply.header("X-Frame-Options")).hasValue("DENY");
        assertThat(reply.header("Referrer-Policy")).hasValue("no-referrer");
        assertThat(reply.headers().toString()).doesNotContain("secret");
    }

    @Test
    void letsAPageThatSaysSoItselfBeShownInFrames() {
        StandIn.REPORTING.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; frame-ancestors *");
            StandIn.json(exchange, 200, "{}");
        });

        Reply reply = anonymous.get("/open/publications").expect(200);

        assertThat(reply.headers().get("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors *");
        assertThat(reply.header("X-Frame-Options")).isEmpty();
    }

    @Test
    void allowsNoOtherOriginUnlessTold() {
        Reply reply = anonymous
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .send(HttpMethod.OPTIONS, "/api/programs", null);

        assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
    }

    private void raw(String method, String target) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write((method + " " + target
                                    + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer "
                                    + Tokens.methodist() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200");
        }
    }
}
