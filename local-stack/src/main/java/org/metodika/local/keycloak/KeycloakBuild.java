package org.metodika.local.keycloak;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.metodika.local.process.LogFile;
import org.metodika.local.process.Trouble;

/** Keycloak's own build, which fixes the kind of database and makes each later start short. Done once per unpacking. */
public final class KeycloakBuild {

    private static final String MARK = "built-by-local-stack";
    private static final int LINES_SHOWN = 15;

    private KeycloakBuild() {}

    /** Whether it was done. */
    public static boolean isDone(Path home) {
        return Files.exists(home.resolve(MARK));
    }

    /**
     * Builds, unless it was done; one process at a time, and within it one thread, which a lock on a file doesn't see to. Takes
     * about half a minute.
     */
    public static synchronized void ensure(Path home) throws InterruptedException {
        if (isDone(home)) {
            return;
        }
        Path lock = home.resolveSibling("keycloak-build.lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (held.isValid() && !isDone(home)) {
                build(home);
                Files.writeString(home.resolve(MARK), "");
            }
        } catch (IOException e) {
            throw new Trouble("Keycloak can't be built: " + e.getMessage(), e);
        }
    }

    private static void build(Path home) throws IOException, InterruptedException {
        var log = new LogFile(home.resolveSibling("keycloak-build.log"));
        var builder = new ProcessBuilder(
                "/bin/sh", home.resolve("bin/kc.sh").toString(), "build", "--db=dev-file", "--health-enabled=true");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.redirectErrorStream(true).redirectOutput(log.path().toFile());
        Process process = builder.start();
        int code = process.waitFor();
        if (code != 0) {
            throw new Trouble("Keycloak's build ended with exit code %d. The last lines of %s:%n    %s"
                    .formatted(
                            code,
                            log.path(),
                            String.join(System.lineSeparator() + "    ", log.lastLines(LINES_SHOWN))));
        }
    }
}
