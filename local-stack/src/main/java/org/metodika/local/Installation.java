package org.metodika.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.local.process.Trouble;

/** Where the build puts what the local stack runs, below the folder of the whole project. */
final class Installation {

    private final Path root;
    private final Versions versions = Versions.installed();

    Installation(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** The project around the working folder, or the one that the system property {@code metodika.home} names. */
    static Installation find() {
        String home = System.getProperty("metodika.home");
        @Nullable Path folder = Path.of(home == null ? "" : home).toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("local-stack/pom.xml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new Trouble("Metodika's folder isn't found from %s: start in it, or use its script ./metodika."
                    .formatted(Path.of("").toAbsolutePath()));
        }
        return new Installation(folder);
    }

    Path root() {
        return root;
    }

    /** The executable jar of a service. */
    Path serviceJar(String service) {
        return built(root.resolve("%s/target/%s-%s.jar".formatted(service, service, versions.metodika())));
    }

    Path keycloakHome() {
        return built(target().resolve("keycloak-" + versions.keycloak()));
    }

    Path realmFile() {
        return root.resolve("deploy/keycloak/metodika-realm.json");
    }

    /** Jars our own classes need. */
    List<Path> launcherJars() {
        return ClassPath.jarsIn(built(target().resolve("lib")));
    }

    /** Kafka's jars. */
    List<Path> kafkaJars() {
        return ClassPath.jarsIn(built(target().resolve("kafka-" + versions.kafka())));
    }

    /** Our classes alone; they may stand beside any other program's. */
    Path classes() {
        return built(target().resolve("classes"));
    }

    private Path target() {
        return root.resolve("local-stack/target");
    }

    private static Path built(Path path) {
        if (!Files.exists(path)) {
            throw new Trouble("%s is not built yet: run ./metodika build.".formatted(path));
        }
        return path;
    }
}
