package org.metodika.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.metodika.benchmarks.chaos.check.Checker;
import org.metodika.benchmarks.chaos.check.Violation;
import org.metodika.benchmarks.chaos.check.Violation.Kind;
import org.metodika.benchmarks.chaos.evidence.Gatherer;
import org.metodika.demo.client.Journal;
import org.metodika.system.CarelessService.Order;

/** The checker of chaos finds what a service without an outbox loses when it is killed, on the real store and broker. */
@ExtendWith(Platform.class)
class CarelessServiceIT {

    private static final int PROMISES = 4;

    private final List<String> promised = new ArrayList<>();

    @Test
    void findsTheEventThatWasNeverSent() throws Exception {
        promiseAndBeKilled(Order.SAVES_FIRST);

        List<Violation> found = check();

        assertThat(found)
                .singleElement()
                .satisfies(violation -> assertThat(violation.kind()).isEqualTo(Kind.EVENT_LOST))
                .satisfies(violation -> assertThat(violation.words()).contains(promised.getLast()));
    }

    @Test
    void findsTheWriteThatWasNeverSaved() throws Exception {
        promiseAndBeKilled(Order.SENDS_FIRST);

        List<Violation> found = check();

        assertThat(found)
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation.kind()).isEqualTo(Kind.WRITE_LOST))
                .allSatisfy(violation -> assertThat(violation.words()).contains(promised.getLast()));
    }

    /** Kills it right after its last promise; what came before it may finish. */
    private void promiseAndBeKilled(Order order) throws Exception {
        Process careless = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CarelessService.class.getName(),
                        Platform.stack().mongoUri(),
                        Platform.stack().kafkaBootstrap(),
                        order.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader told = careless.inputReader();
                var goOn = careless.outputWriter()) {
            while (promised.size() < PROMISES) {
                promised.add(nextPromise(told));
                if (promised.size() < PROMISES) {
                    goOn.write('\n');
                    goOn.flush();
                }
            }
            careless.destroyForcibly().waitFor();
        } finally {
            careless.destroyForcibly().waitFor();
        }
    }

    private static String nextPromise(BufferedReader told) throws IOException {
        String line = told.readLine();
        while (line != null && !line.startsWith(CarelessService.PROMISED)) {
            line = told.readLine();
        }
        assertThat(line).as("the careless service still runs").isNotNull();
        return line.substring(CarelessService.PROMISED.length());
    }

    /** What the checker says of what was promised here; the rest is other tests'. */
    private List<Violation> check() throws InterruptedException {
        List<Journal.Write> acknowledged = promised.stream()
                .map(id -> new Journal.Write(
                        "careless", "POST", "/api/careless", id, 201, id, "\"1\"", null, Instant.now(), 1))
                .toList();
        return Checker.check(new Gatherer(Platform.stack()).gatherAsItStands(acknowledged)).violations().stream()
                .filter(violation -> promised.stream().anyMatch(violation.words()::contains))
                .toList();
    }

    @AfterEach
    void forget() {
        try (MongoClient store = MongoClients.create(Platform.stack().mongoUri())) {
            store.getDatabase("program")
                    .getCollection("imports")
                    .deleteMany(new Document("_id", new Document("$in", promised)));
        }
    }
}
