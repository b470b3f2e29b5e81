package org.metodika.benchmarks.load;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.metodika.demo.client.Client;
import org.metodika.local.LocalStack;

/** The platform that is measured, started for it alone in a data folder of its own. */
final class Platform implements AutoCloseable {

    static final String GATEWAY = "gateway";
    static final String PROGRAM = "program-service";
    static final String DIAGNOSTICS = "diagnostics-service";
    static final String MONITORING = "monitoring-service";
    static final String REPORTING = "reporting-service";

    private static final List<String> SERVICES = List.of(GATEWAY, PROGRAM, DIAGNOSTICS, MONITORING, REPORTING);

    /** What the services stand on. */
    private static final List<String> FOUNDATIONS = List.of("store", "kafka", "keycloak");

    private static final String WITHOUT_LIMIT = "1000000";

    private final LocalStack stack;
    private final MongoClient store;
    private final Client people;

    private Platform(LocalStack stack) {
        this.stack = stack;
        this.store = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(stack.mongoUri()))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(Bench.CONNECTIONS))
                .build());
        this.people = Client.of(stack.url(GATEWAY), stack.keycloakIssuer()).open();
    }

    /**
     * Starts it.
     *
     * @param jvm JVM arguments for the services, beside those that they have on one machine
     * @param recordings folder for flight recordings of the services, null for none
     * @param watchedEvery how often schedules look at deadlines; on one machine it is every few seconds
     */
    static Platform start(Path data, List<String> jvm, @Nullable Path recordings, Duration watchedEvery)
            throws InterruptedException {
        var options = LocalStack.options().data(data).freePorts().serviceJvm(jvm);
        for (String limit : List.of("ACCOUNT", "ADDRESS")) {
            options.environment(GATEWAY, "RATE_" + limit + "_BURST", WITHOUT_LIMIT);
            options.environment(GATEWAY, "RATE_" + limit + "_PER_SECOND", WITHOUT_LIMIT);
        }
        options.environment(MONITORING, "METODIKA_DEADLINES_EVERY", watchedEvery.toString());
        options.environment(PROGRAM, "METODIKA_PROGRAMS_EVERY", watchedEvery.toString());
        options.environment(DIAGNOSTICS, "METODIKA_CAMPAIGNS_EVERY", watchedEvery.toString());
        if (recordings != null) {
            SERVICES.forEach(
                    service -> options.environment(service, "JDK_JAVA_OPTIONS", Profile.option(recordings, service)));
        }
        return new Platform(options.start());
    }

    /** What differs from the platform as it is started on one machine. */
    static String settings(List<String> jvm, Duration watchedEvery) {
        return """
                Services and gateway with `%s`; document store (the stand-in for MongoDB), Kafka and Keycloak as on one machine
                (C1 compiler). The gateway's limits per client are lifted (`RATE_ACCOUNT_…`, `RATE_ADDRESS_…`), deadlines and first
                days of programs are watched every %d seconds instead of every 5.""".formatted(String.join(" ", jvm), watchedEvery.toSeconds());
    }

    /** Its processes: names and ids. */
    Map<String, Long> processes() {
        return Stream.concat(SERVICES.stream(), FOUNDATIONS.stream())
                .collect(Collectors.toMap(Function.identity(), stack::pid));
    }

    /** Address of a service or of the gateway. */
    URI address(String name) {
        return URI.create(stack.url(name));
    }

    String kafka() {
        return stack.kafkaBootstrap();
    }

    /** People who act through the gateway; for preparations, not for loads. */
    Client people() {
        return people;
    }

    /** Fresh tokens for a load. */
    SignIn signIn() {
        return new SignIn(stack.keycloakIssuer());
    }

    /** A collection of the document store, through the driver alone. */
    MongoCollection<Document> collection(String database, String name) {
        return store.getDatabase(database).getCollection(name);
    }

    @Override
    public void close() {
        people.close();
        store.close();
        stack.close();
    }
}
