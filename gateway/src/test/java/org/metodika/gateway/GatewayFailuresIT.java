package org.metodika.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.metodika.test.Api;
import org.metodika.test.Reply;
import org.metodika.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class GatewayFailuresIT {

    private static final int MEGABYTE = 1024 * 1024;

    private final String address;
    private final Api api;
    private final CircuitBreakerRegistry breakers;

    GatewayFailuresIT(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        this.address = "http://127.0.0.1:" + port;
        this.breakers = breakers;
        this.api = Api.at(address).as(Tokens.tutor("1001", UUID.randomUUID()));
    }

    @BeforeEach
    void quiet() {
        StandIns.ALL.forEach(StandIn::reset);
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    @Test
    void leavesAServiceThatFailsAloneAndTriesItAgainAfterAWhile() {
        StandIn.DIAGNOSTICS.answers(HttpExchange::close);
        for (int i = 0; i < 4; i++) {
            Reply reply = api.post("/api/diagnostics/assessments", "{}").expectProblem(503, "temporarily-unavailable");
            assertThat(reply.header("Retry-After")).hasValue("5");
        }
        int asked = StandIn.DIAGNOSTICS.asked().size();

        Reply refused = api.post("/api/diagnostics/assessments", "{}").expectProblem(503, "temporarily-unavailable");

        assertThat(refused.header("Retry-After")).hasValue("2");
        assertThat(StandIn.DIAGNOSTICS.asked()).hasSize(asked);
        api.get("/api/programs").expect(200);

        // Half open: the one trial fails, and it is left alone again.
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            api.post("/api/diagnostics/assessments", "{}").expect(503);
            return StandIn.DIAGNOSTICS.asked().size() > asked;
        });
        assertThat(breakers.circuitBreaker("diagnostics-service").getState()).isEqualTo(CircuitBreaker.State.OPEN);

        StandIn.DIAGNOSTICS.reset();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> api.get("/api/diagnostics/assessments").status() == 200);
        assertThat(breakers.circuitBreaker("diagnostics-service").getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void givesAServiceThatIsTooSlowUpInTime() {
        StandIn.MONITORING.answers(exchange -> Thread.sleep(3_000));

        long start = System.nanoTime();
        Reply reply = api.get("/api/monitoring/checkpoints").expectProblem(504, "timed-out");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(reply.header("Retry-After")).isPresent();
        assertThat(StandIn.MONITORING.asked()).hasSize(1);
    }

    @Test
    void givesAServiceThatTakesNoMoreOfALargeBodyUpInTime() {
        long start = System.nanoTime();
        api.post("/api/broken/1", "a".repeat(9 * MEGABYTE)).expectProblem(504, "timed-out");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void asksOnceMoreWhenAReadFails() {
        AtomicInteger failures = new AtomicInteger(1);
        StandIn.PROGRAMS.answers(exchange -> {
            if (failures.getAndDecrement() > 0) {
                exchange.close();
            } else {
                StandIn.json(exchange, 200, "{}");
            }
        });

        api.get("/api/programs").expect(200);

        assertThat(StandIn.PROGRAMS.asked()).hasSize(2);
    }

    @Test
    void asksNoMoreThanTwice() {
        StandIn.PROGRAMS.answers(HttpExchange::close);

        api.get("/api/programs").expectProblem(503, "temporarily-unavailable");

        assertThat(StandIn.PROGRAMS.asked()).hasSize(2);
    }

    @Test
    void neverRepeatsAChange() {
        StandIn.PROGRAMS.answers(HttpExchange::close);

        api.post("/api/programs", "{}").expectProblem(503, "temporarily-unavailable");
        assertThat(StandIn.PROGRAMS.asked()).hasSize(1);
        api.put("/api/programs/1", "{}").expect(503);
        assertThat(StandIn.PROGRAMS.asked()).hasSize(2);
        api.delete("/api/programs/1").expect(503);
        assertThat(StandIn.PROGRAMS.asked()).hasSize(3);
    }

    @Test
    void refusesABodyThatIsTooLargeBeforeTheServiceHearsOfIt() {
        api.post("/api/programs", "\"" + "a".repeat(2 * MEGABYTE) + "\"").expectProblem(413, "content-too-large");

        assertThat(StandIn.PROGRAMS.asked()).isEmpty();
    }

    @Test
    void refusesItToWhenItsSizeIsNotAnnounced() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/programs"))
                .header("Authorization", "Bearer " + Tokens.methodist())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[3 * MEGABYTE])))
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("content-too-large");
        assertThat(StandIn.PROGRAMS.asked()).isEmpty();
    }

    @Test
    void takesLargerFilesWhereFilesAreSent() {
        String file = "a".repeat(9 * MEGABYTE);

        api.header("Content-Type", "text/csv")
                .post("/api/directory/imports/staff", file)
                .expect(200);
        assertThat(StandIn.PROGRAMS.last().body()).hasSize(9 * MEGABYTE);

        api.header("Content-Type", "text/csv")
                .post("/api/directory/imports/staff", file + "a".repeat(2 * MEGABYTE))
                .expectProblem(413, "content-too-large");
    }

    @Test
    void passesAFileThatIsToBeKeptOnAsItComesUpToItsOwnLimit() throws Exception {
        String files = "/api/portfolios/1/evidences/2/files";
        byte[] most = new byte[11 * MEGABYTE];

        api.header("Content-Type", "multipart/form-data; boundary=b")
                .post(files, most)
                .expect(200);
        assertThat(StandIn.PROGRAMS.last().body()).hasSize(11 * MEGABYTE);
        assertThat(StandIn.PROGRAMS.last().header("Content-Length")).isEqualTo("" + 11 * MEGABYTE);

        assertThat(unannounced(files, most).statusCode()).isEqualTo(200);
        assertThat(StandIn.PROGRAMS.last().body()).hasSize(11 * MEGABYTE);
        assertThat(StandIn.PROGRAMS.last().header("Transfer-Encoding")).isEqualTo("chunked");

        assertThat(unannounced(files, new byte[11 * MEGABYTE + 1]).body()).contains("content-too-large");
        api.post(files, new byte[11 * MEGABYTE + 1]).expectProblem(413, "content-too-large");
        assertThat(breakers.circuitBreaker("program-service").getMetrics().getNumberOfFailedCalls())
                .isZero();
    }

    private HttpResponse<String> unannounced(String path, byte[] body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + Tokens.methodist())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void handsOverAnAnswerWhileItIsStillBeingMade() throws Exception {
        var finish = new CountDownLatch(1);
        StandIn.REPORTING.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("data: 1\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            assertThat(finish.await(10, TimeUnit.SECONDS)).isTrue();
            exchange.getResponseBody().write("data: 2\n\n".getBytes(StandardCharsets.UTF_8));
        });

        var answer = HttpClient.newHttpClient().send(read("/api/changes"), BodyHandlers.ofInputStream());

        byte[] first = answer.body().readNBytes(9);
        assertThat(new String(first, StandardCharsets.UTF_8)).isEqualTo("data: 1\n\n");
        finish.countDown();
        assertThat(answer.body().readAllBytes()).hasSize(9);
    }

    @Test
    void cutsTheConnectionWhenAServiceBreaksOffItsAnswer() {
        int before = BreakingOff.ASKED.get();

        assertThatThrownBy(() -> HttpClient.newHttpClient().send(read("/api/broken/1"), BodyHandlers.ofByteArray()))
                .isInstanceOf(IOException.class);
        assertThat(BreakingOff.ASKED.get()).isEqualTo(before + 1);
    }

    @Test
    void cutsTheConnectionWhenAServiceFallsSilentWithinItsAnswer() {
        StandIn.REPORTING.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[MEGABYTE]);
            exchange.getResponseBody().flush();
            Thread.sleep(5_000);
        });

        long start = System.nanoTime();
        assertThatThrownBy(() -> HttpClient.newHttpClient().send(read("/api/documents/1"), BodyHandlers.ofByteArray()))
                .isInstanceOf(IOException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void saysSoWhenAServiceBreaksOffBeforeAnythingIsOut() {
        StandIn.REPORTING.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/pdf");
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(new byte[10]);
            exchange.getResponseBody().flush();
            throw new IOException("broken off");
        });

        api.get("/api/documents/1").expectProblem(503, "temporarily-unavailable");
    }

    @Test
    void countsCallsByServiceAndOutcome() {
        api.get("/api/changes").expect(200);

        String metrics = Api.at(address).get("/actuator/prometheus").expect(200).text();
        assertThat(metrics)
                .containsPattern("gateway_calls_seconds_count\\{.*outcome=\"2xx\",service=\"reporting-service\"")
                .containsPattern("http_server_requests_seconds_count\\{.*uri=\"/api/changes/\\*\\*\"")
                .contains("resilience4j_circuitbreaker_state");
    }

    private HttpRequest read(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + Tokens.methodist())
                .build();
    }
}
