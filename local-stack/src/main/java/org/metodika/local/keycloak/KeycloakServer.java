package org.metodika.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.metodika.local.process.Readiness;

/**
 * A Keycloak server that shares the unpacked distribution with others and keeps all of its own in one folder.
 *
 * @param home the distribution, built by {@link KeycloakBuild}
 * @param state folder of the database, the realm to import and what else is its own
 * @param port where people and services reach it
 * @param managementPort where its health is asked
 */
public record KeycloakServer(Path home, Path state, int port, int managementPort) {

    /** Main class to run on {@link #jar()}. */
    public static final String MAIN_CLASS = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    /** First administrator of the server itself, made on the first start; for the loopback address only. */
    private static final String ADMIN = "keycloak-admin";

    private static final String ADMIN_PASSWORD = "demo";

    /**
     * Writes the realm to import and links the distribution into a home of this server's own.
     *
     * @param realm the realm's JSON; imported when the server doesn't have that realm yet
     */
    public void prepare(String realm) {
        try {
            if (!Files.exists(completed())) {
                // A first start that was cut short leaves a schema lock that the next one would wait for in vain.
                Files.deleteIfExists(database("keycloakdb.mv.db"));
                Files.deleteIfExists(database("keycloakdb.trace.db"));
            }
            Path imports = ownHome().resolve("data/import");
            Files.createDirectories(imports);
            for (String part : List.of("lib", "conf", "providers", "themes")) {
                Path link = ownHome().resolve(part);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, home.resolve(part));
            }
            Files.writeString(imports.resolve("metodika-realm.json"), realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar that is all of the class path. */
    public Path jar() {
        return ownHome().resolve("lib/quarkus-run.jar");
    }

    /** System properties and module openings, as Keycloak's own start script gives them. */
    public List<String> jvmArguments() {
        return List.of(
                "-Dkc.home.dir=" + ownHome(),
                "-Djboss.server.config.dir=" + ownHome().resolve("conf"),
                "-Dkc.config.built=true",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus.transaction-manager.object-store.directory=" + state.resolve("transactions"),
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED");
    }

    /** Arguments of the server. */
    public List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                // Fixed, or the issuer of the tokens would follow the host name of each request.
                "--hostname=http://127.0.0.1:" + port,
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                // Otherwise it opens cluster ports on external addresses.
                "--cache=local",
                // It would write a line each time that somebody asks whether it is ready, and bury why it is not.
                "--log-level=info,io.smallrye.health:warn",
                // WRITE_DELAY: a user made just before the process is killed must be there afterwards.
                "--db-url=jdbc:h2:file:%s;NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0"
                        .formatted(state.resolve("keycloakdb")));
    }

    /** Environment of the server. */
    public Map<String, String> environment() {
        return Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN, "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD);
    }

    /** Ready when it says so; from then on its database is complete. */
    public Readiness readiness() {
        Readiness health = Readiness.http(URI.create("http://127.0.0.1:%d/health/ready".formatted(managementPort)));
        return () -> {
            if (!health.reached()) {
                return false;
            }
            try {
                Files.writeString(completed(), "The first start was completed.\n");
                return true;
            } catch (IOException e) {
                return false;
            }
        };
    }

    private Path ownHome() {
        return state.resolve("home");
    }

    private Path completed() {
        return state.resolve("completed");
    }

    private Path database(String file) {
        return state.resolve(file);
    }
}
