package org.metodika.test.infrastructure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Broker and document store of this test process: started by the first test that needs them, shared by all, ended with
 * the process.
 */
public final class Infrastructure {

    private static final Logger log = LoggerFactory.getLogger(Infrastructure.class);

    private final Servers servers;
    private final String description;
    private final TopicKeeper topics;
    private final AtomicInteger databases = new AtomicInteger();

    private Infrastructure(Servers servers, String description) {
        this.servers = servers;
        this.description = description;
        this.topics = new TopicKeeper(Admin.create(
                Map.of("bootstrap.servers", servers.kafkaBootstrapServers(), "client.id", "test-kit-admin")));
    }

    /** The infrastructure of this process. */
    public static Infrastructure shared() {
        // Each start of an application sets the levels anew.
        QuietLogs.apply();
        return Shared.INSTANCE;
    }

    /** Where the broker listens, as {@code spring.kafka.bootstrap-servers} wants it. */
    public String kafkaBootstrapServers() {
        return servers.kafkaBootstrapServers();
    }

    /** Address of an empty database that nobody else in this process uses. */
    public String freshDatabase() {
        String address = servers.mongoAddress();
        return address + (address.endsWith("/") ? "" : "/") + "it_" + databases.incrementAndGet();
    }

    /**
     * Removes every record from the platform's topics, so that a new application with an empty database does not read
     * what the tests before it published.
     */
    public void emptyTopics() {
        topics.empty();
    }

    /** Which servers these are and why, in one sentence. */
    @Override
    public String toString() {
        return description;
    }

    private static Infrastructure start(InfrastructureSettings settings) {
        Instant begin = Instant.now();
        Choice choice = Choice.of(settings, new DockerEngine(), Clock.systemUTC());
        Infrastructure infrastructure = switch (choice) {
            case Choice.Embedded embedded -> embedded(embedded.reason());
            case Choice.Containers containers -> containers(settings, containers.reason());
        };
        infrastructure.topics.create();
        Runtime.getRuntime().addShutdownHook(new Thread(infrastructure::stop, "test-infrastructure-stop"));
        log.info(
                "{}; up in {} ms",
                infrastructure,
                Duration.between(begin, Instant.now()).toMillis());
        return infrastructure;
    }

    private static Infrastructure embedded(String reason) {
        return new Infrastructure(
                EmbeddedServers.start(), "Tests run against the embedded broker and document store: " + reason);
    }

    private static Infrastructure containers(InfrastructureSettings settings, String reason) {
        try {
            return new Infrastructure(
                    ContainerServers.start(settings),
                    "Tests run against containers (" + settings.kafkaImage() + ", " + settings.mongoImage() + "): "
                            + reason);
        } catch (RuntimeException e) {
            if (settings.mode() == InfrastructureSettings.Mode.CONTAINERS) {
                throw e;
            }
            log.warn("The containers did not start", e);
            return embedded("the containers did not start: " + e.getMessage());
        }
    }

    private void stop() {
        topics.close();
        servers.close();
    }

    /** Holder: the first use starts the servers, and a failed start fails every later use with the same cause. */
    private static final class Shared {
        static final Infrastructure INSTANCE = start(InfrastructureSettings.ofProcess());
    }
}
