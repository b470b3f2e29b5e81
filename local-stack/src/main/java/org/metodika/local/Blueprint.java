package org.metodika.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.local.kafka.Broker;
import org.metodika.local.keycloak.KeycloakServer;
import org.metodika.local.mail.MailCatcherMain;
import org.metodika.local.process.Child;
import org.metodika.local.process.Readiness;
import org.metodika.local.store.DocumentStoreMain;

/** Says how each process of the stack is started: command, settings, what it needs, when it is ready. */
final class Blueprint {

    static final String STORE = "store";
    static final String KAFKA = "kafka";
    static final String KEYCLOAK = "keycloak";
    static final String MAIL = "mail";
    static final String MAIL_READER = "mail-reader";
    static final String GATEWAY = "gateway";
    static final String PROGRAM = "program-service";
    static final String DIAGNOSTICS = "diagnostics-service";
    static final String MONITORING = "monitoring-service";
    static final String REPORTING = "reporting-service";

    /** All processes in the order people read them. */
    static final List<String> ALL =
            List.of(STORE, KAFKA, KEYCLOAK, MAIL, PROGRAM, DIAGNOSTICS, MONITORING, REPORTING, GATEWAY);

    private static final List<String> BEHIND_GATEWAY = List.of(PROGRAM, DIAGNOSTICS, MONITORING, REPORTING);

    /**
     * Until all services have made their topics, each follower's client says ten times a second that it misses one. That
     * the broker is away, which it would say too, is told by the launcher.
     */
    private static final String NO_WORD_OF_TOPICS_TO_COME =
            "-Dlogging.level.org.apache.kafka.clients.NetworkClient=error";

    private static final List<String> SERVICES = List.of(PROGRAM, DIAGNOSTICS, MONITORING, REPORTING, GATEWAY);

    private static final String REALM = "metodika";
    /** Of the demo realm in deploy/keycloak; services take it in their local profile only. */
    private static final String DIRECTORY_SECRET = "demo-directory";

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Services may still write while they end; what they write to is ended after them. */
    private static final int FIRST = 1;

    private static final int SECOND = 2;
    private static final int LAST = 3;

    private final StackOptions options;
    private final Installation installation;
    private final Layout layout;
    private final StackPorts ports;
    /** Process the children end with. */
    private final long parent = ProcessHandle.current().pid();

    private final @Nullable StartCache cache;

    Blueprint(StackOptions options) {
        this.options = options;
        this.installation = options.installation();
        this.layout = options.layout();
        this.ports = options.ports();
        this.cache = options.isStartCached() ? layout.startCache() : null;
    }

    String issuer() {
        return ports.url(KEYCLOAK) + "/realms/" + REALM;
    }

    String kafkaBootstrap() {
        return "127.0.0.1:" + ports.of(KAFKA);
    }

    /** Writes the settings files and describes the children. */
    List<Child> children() {
        List<Child> children = new ArrayList<>();
        for (String name : ALL) {
            if (options.names().contains(name)) {
                children.add(
                        switch (name) {
                            case STORE -> store();
                            case KAFKA -> kafka();
                            case KEYCLOAK -> keycloak();
                            case MAIL -> mail();
                            default -> service(name);
                        });
            }
        }
        return children;
    }

    /** The services among the children, as programs. */
    List<ServiceProgram> programs() {
        return options.names().stream()
                .filter(SERVICES::contains)
                .map(this::program)
                .toList();
    }

    private ServiceProgram program(String service) {
        return new ServiceProgram(options.jar(service), layout.program(service));
    }

    private Child store() {
        List<String> command = JavaCommand.withHeap(32, 384)
                .cached(cache, STORE)
                .run(
                        classPath(installation.launcherJars()),
                        parent,
                        DocumentStoreMain.class.getName(),
                        List.of(
                                Integer.toString(ports.of(STORE)),
                                layout.storeFile().toString()));
        int port = ports.of(STORE);
        return new Child(STORE, command, Map.of(), Map.of(STORE, port), Readiness.tcp(port), Set.of(), LAST, PATIENCE);
    }

    private Child kafka() {
        int port = ports.of(KAFKA);
        int controller = ports.of("kafka-controller");
        Path settings = layout.kafka().resolve("server.properties");
        Path data = layout.kafka().resolve("data");
        write(settings, Broker.settings(port, controller, data));
        List<String> command = JavaCommand.withHeap(64, 256)
                // Kafka unmaps its index files in a way that Java 25 warns of.
                .jvm(List.of("--sun-misc-unsafe-memory-access=allow"))
                .cached(cache, KAFKA)
                .run(
                        classPath(installation.kafkaJars(), installation.launcherJars()),
                        parent,
                        "org.metodika.local.kafka.BrokerMain",
                        List.of(settings.toString(), data.toString()));
        return new Child(
                KAFKA,
                command,
                Map.of(),
                Map.of(KAFKA, port, "kafka-controller", controller),
                Readiness.kafka(port),
                Set.of(),
                SECOND,
                PATIENCE);
    }

    private Child keycloak() {
        int port = ports.of(KEYCLOAK);
        int management = ports.of("keycloak-management");
        var server = new KeycloakServer(installation.keycloakHome(), layout.keycloak(), port, management);
        server.prepare(realm());
        List<String> command = JavaCommand.withHeap(96, 256)
                .jvm(server.jvmArguments())
                .cached(cache, KEYCLOAK)
                .run(classPath(List.of(server.jar())), parent, KeycloakServer.MAIN_CLASS, server.arguments());
        return new Child(
                KEYCLOAK,
                command,
                server.environment(),
                Map.of(KEYCLOAK, port, "keycloak-management", management),
                server.readiness(),
                Set.of(),
                FIRST,
                PATIENCE);
    }

    private Child mail() {
        int port = ports.of(MAIL);
        int reader = ports.of(MAIL_READER);
        List<String> command = JavaCommand.withHeap(16, 96)
                // Addresses of people have no place in a log.
                .jvm(List.of("-Dorg.slf4j.simpleLogger.log.com.icegreen.greenmail=warn"))
                .cached(cache, MAIL)
                .run(
                        classPath(installation.launcherJars()),
                        parent,
                        MailCatcherMain.class.getName(),
                        List.of(Integer.toString(port), Integer.toString(reader)));
        return new Child(
                MAIL,
                command,
                Map.of(),
                Map.of(MAIL, port, MAIL_READER, reader),
                Readiness.http(URI.create(ports.url(MAIL_READER))),
                Set.of(),
                SECOND,
                PATIENCE);
    }

    /** The realm as in production, with the address of this gateway. */
    private String realm() {
        try {
            return Files.readString(installation.realmFile()).replace(":8080/", ":" + ports.of(GATEWAY) + "/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Child service(String name) {
        int port = ports.of(name);
        ServiceProgram program = program(name);
        List<String> command = JavaCommand.withHeap(96, 256)
                .jvm(List.of(NO_WORD_OF_TOPICS_TO_COME))
                .jvm(options.serviceJvm())
                .cached(cache, name)
                .run(classPath(List.of(program.runnable())), parent, program.mainClass(), List.of());
        Map<String, String> environment = new HashMap<>(environment(name));
        environment.putAll(options.environment(name));
        return new Child(
                name,
                command,
                environment,
                Map.of(name, port),
                Readiness.http(URI.create(ports.url(name) + "/actuator/health/readiness")),
                // Keycloak's keys are asked for at the first request only.
                Set.of(STORE, KAFKA),
                FIRST,
                PATIENCE);
    }

    /** Theirs first, then ours, all of it jars. */
    @SafeVarargs
    private String classPath(List<Path>... jars) {
        List<Path> all = new ArrayList<>();
        List.of(jars).forEach(all::addAll);
        all.add(ClassPath.packed(installation.classes(), layout.ownJar()));
        return ClassPath.of(all);
    }

    private Map<String, String> environment(String name) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SPRING_PROFILES_ACTIVE", "local");
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SERVER_PORT", Integer.toString(ports.of(name)));
        environment.put("KEYCLOAK_ISSUER", issuer());
        environment.put("KEYCLOAK_JWKS_URI", issuer() + "/protocol/openid-connect/certs");
        if (name.equals(GATEWAY)) {
            BEHIND_GATEWAY.forEach(service ->
                    environment.put(service.toUpperCase(Locale.ROOT).replace('-', '_') + "_URL", ports.url(service)));
        } else {
            environment.put("KAFKA_BOOTSTRAP_SERVERS", kafkaBootstrap());
            environment.put(
                    "MONGODB_URI",
                    "mongodb://127.0.0.1:%d/%s".formatted(ports.of(STORE), name.replaceFirst("-service$", "")));
        }
        if (name.equals(DIAGNOSTICS)) {
            environment.put("SURVEY_PAGE", ports.url(GATEWAY) + "/s");
        }
        if (name.equals(MONITORING) && options.names().contains(MAIL)) {
            environment.put("SPRING_MAIL_HOST", "127.0.0.1");
            environment.put("SPRING_MAIL_PORT", Integer.toString(ports.of(MAIL)));
            environment.put("PLATFORM_ADDRESS", ports.url(GATEWAY));
        }
        if (name.equals(PROGRAM)) {
            environment.put("KEYCLOAK_ADMIN_URL", ports.url(KEYCLOAK));
            environment.put("KEYCLOAK_ADMIN_CLIENT_ID", "metodika-directory");
            environment.put("KEYCLOAK_ADMIN_CLIENT_SECRET", DIRECTORY_SECRET);
        }
        return environment;
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
