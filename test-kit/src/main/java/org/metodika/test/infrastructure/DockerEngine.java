package org.metodika.test.infrastructure;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** The engine that Testcontainers finds. */
final class DockerEngine implements Engine {

    @Override
    public Optional<String> absence() {
        // Without this look Testcontainers tries every strategy and logs each failure as an error.
        if (!configured() && !socketExists()) {
            return Optional.of("no container engine is configured and there is no socket of one");
        }
        return DockerClientFactory.instance().isDockerAvailable()
                ? Optional.empty()
                : Optional.of("no container engine answers");
    }

    @Override
    public boolean has(String image) {
        try {
            client().inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException missing) {
            return false;
        }
    }

    @Override
    public Optional<String> pull(String image, Duration within) {
        try {
            boolean came =
                    client().pullImageCmd(image).start().awaitCompletion(within.toMillis(), TimeUnit.MILLISECONDS);
            if (!came) {
                return Optional.of("it did not come within " + within.toSeconds() + " s");
            }
            return has(image) ? Optional.empty() : Optional.of("the engine gave no reason");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("the pull was interrupted");
        } catch (DockerException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static DockerClient client() {
        return DockerClientFactory.instance().client();
    }

    private static boolean configured() {
        return System.getenv("DOCKER_HOST") != null
                || System.getProperty("docker.host") != null
                || Files.exists(home().resolve(".testcontainers.properties"));
    }

    private static boolean socketExists() {
        String runtime = System.getenv("XDG_RUNTIME_DIR");
        return Stream.of(
                                Path.of("/var/run/docker.sock"),
                                home().resolve(".docker/run/docker.sock"),
                                home().resolve(".docker/desktop/docker.sock"),
                                Path.of(runtime == null ? "/run/user" : runtime).resolve("docker.sock"))
                        .anyMatch(Files::exists)
                || System.getProperty("os.name", "").startsWith("Windows");
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", "."));
    }
}
