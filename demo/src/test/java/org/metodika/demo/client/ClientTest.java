package org.metodika.demo.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodika.demo.client.Server.Received;

class ClientTest {

    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(8), Duration.ofMillis(400), Duration.ofMillis(5), Duration.ofMillis(100));

    private final Server server = new Server();
    private final Told told = new Told();
    private final Client client = open(server, SHORT);
    private final Caller head = client.as(Account.demo("1001-1"));

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void sendsTheSameAgainWhileSomethingIsAway(int status) throws InterruptedException {
        server.thenStatus(status).thenStatus(status);

        Answer answer = head.post("seed/1", Body.json(Map.of("mark", 4)), "/api/checkpoints/{}/self-mark", "a b");

        assertThat(answer.id()).isEqualTo("7");
        assertThat(answer.attempts()).isEqualTo(3);
        assertThat(server.received())
                .hasSize(3)
                .containsOnly(new Received(
                        "POST /api/checkpoints/a%20b/self-mark", "seed/1", null, "Bearer t1", "{\"mark\":4}"));
    }

    @Test
    void sendsAgainWhatBrokeOff() throws InterruptedException {
        server.then(Server::breakOff);

        assertThat(head.put("k", "\"2\"", Body.json(Map.of()), "/api/x").etag()).isEqualTo("\"3\"");
        assertThat(server.received()).hasSize(2).extracting(Received::ifMatch).containsOnly("\"2\"");
    }

    @Test
    void sendsAgainWhatWasNotAnsweredInTime() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        server.then(exchange -> wait(never)).then(exchange -> {
            // An answer that begins in time and doesn't end.
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().flush();
            wait(never);
        });

        assertThat(head.post("k", Body.NONE, "/api/x").attempts()).isEqualTo(3);
        never.countDown();
    }

    @Test
    void sendsAgainWhenNobodyListensYet() throws Exception {
        Server gone = new Server();
        int port = gone.port();
        gone.close();
        try (Client patient = Client.of("http://127.0.0.1:" + port, server.url() + "/realm")
                        .patience(SHORT)
                        .open();
                ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = thread.submit(() -> patient.as(Account.demo("1001-1")).post("k", Body.NONE, "/api/x"));
            while (patient.traffic().repeats() == 0) {
                Thread.onSpinWait();
            }
            try (Server back = new Server(port)) {
                assertThat(answer.get().isDone()).isTrue();
                assertThat(back.received()).hasSize(1);
            }
        }
    }

    @Test
    void waitsAsLongAsTheServerAsks() throws InterruptedException {
        server.thenStatus(503, "Retry-After", "1");
        long begin = System.nanoTime();

        try (Client patient =
                open(server, new Patience(SHORT.whole(), SHORT.answer(), SHORT.firstPause(), SHORT.whole()))) {
            patient.as(Account.demo("1001-1")).get("/api/x").done();
        }

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(990));
    }

    @Test
    void takesARefusalForAnAnswer() throws InterruptedException {
        server.thenStatus(422);

        Answer answer = head.post("k", Body.NONE, "/api/x");

        assertThat(answer.code()).isEqualTo("told");
        assertThat(server.received()).hasSize(1);
        assertThat(told.acknowledged).isEmpty();
        assertThat(told.refused).singleElement().satisfies(write -> {
            assertThat(write.status()).isEqualTo(422);
            assertThat(write.code()).isEqualTo("told");
        });
    }

    @Test
    void tellsTheJournalOnceWhatWasPromised() throws InterruptedException {
        server.thenStatus(503);

        head.post("k", Body.NONE, "/api/x?y={}", "ц");

        assertThat(told.refused).isEmpty();
        assertThat(told.acknowledged).singleElement().satisfies(write -> {
            assertThat(write.who()).isEqualTo("1001-1");
            assertThat(write.method()).isEqualTo("POST");
            assertThat(write.path()).isEqualTo("/api/x?y=%D1%86");
            assertThat(write.key()).isEqualTo("k");
            assertThat(write.status()).isEqualTo(200);
            assertThat(write.id()).isEqualTo("7");
            assertThat(write.etag()).isEqualTo("\"3\"");
            assertThat(write.attempts()).isEqualTo(2);
        });
    }

    @Test
    void givesUpInTheEnd() {
        // The end lies between attempts; a slow machine may take its time for one of them.
        Patience little =
                new Patience(Duration.ofMillis(60), Duration.ofSeconds(20), SHORT.firstPause(), SHORT.longestPause());
        try (Client hasty = open(server, little)) {
            for (int i = 0; i < 100; i++) {
                server.thenStatus(503);
            }
            assertThatThrownBy(() -> hasty.as(Account.demo("1001-1")).get("/api/x"))
                    .isInstanceOf(GaveUp.class)
                    .hasMessageContaining("status 503");
        }
        assertThat(told.refused).isEmpty();
    }

    @Test
    void signsInOnceAndAgainBeforeTheTokenEnds() throws InterruptedException {
        head.get("/api/x");
        head.get("/api/x");
        assertThat(server.signIns()).hasSize(1);

        server.tokensLive(0);
        Caller deputy = client.as(Account.demo("1001-2"));
        deputy.get("/api/x");
        deputy.get("/api/x");
        assertThat(server.signIns()).hasSize(3).last().asString().contains("refresh_token=r2");
    }

    @Test
    void signsInAgainWhenTheTokenIsRefused() throws InterruptedException {
        server.thenStatus(401);

        assertThat(head.get("/api/x").isDone()).isTrue();
        assertThat(server.received()).extracting(Received::token).containsExactly("Bearer t1", "Bearer t2");
    }

    @Test
    void waitsForKeycloakToo() throws InterruptedException {
        server.refusesTokens(2);

        assertThat(client.as(new Account.Program("portal-1001", "secret"))
                        .get("/api/x")
                        .isDone())
                .isTrue();
        assertThat(server.signIns()).hasSize(3).first().asString().contains("grant_type=client_credentials");
    }

    @Test
    void looksAgainUntilItIsAsWanted() throws InterruptedException {
        server.thenStatus(404).thenStatus(404);

        assertThat(head.await(Answer::isDone, "/api/x").id()).isEqualTo("7");
        assertThat(server.received()).hasSize(3);
    }

    private Client open(Server at, Patience patience) {
        return Client.of(at.url(), at.url() + "/realm")
                .journal(told)
                .patience(patience)
                .open();
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Told implements Journal {

        private final List<Write> acknowledged = new ArrayList<>();
        private final List<Write> refused = new ArrayList<>();

        @Override
        public void acknowledged(Write write) {
            acknowledged.add(write);
        }

        @Override
        public void refused(Write write) {
            refused.add(write);
        }
    }
}
