package org.metodika.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakBuildTest {

    private static final int STACKS = 4;

    @TempDir
    private Path folder;

    @Test
    void stacksThatStartSideBySideBuildOnce() throws IOException, InterruptedException, ExecutionException {
        Path home = folder.resolve("keycloak");
        Path builds = folder.resolve("builds");
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("bin/kc.sh"), "echo built >> '%s'%n".formatted(builds));
        CountDownLatch together = new CountDownLatch(STACKS);
        try (ExecutorService threads = Executors.newFixedThreadPool(STACKS)) {
            List<Future<?>> starts = new ArrayList<>();
            for (int i = 0; i < STACKS; i++) {
                starts.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    KeycloakBuild.ensure(home);
                    return null;
                }));
            }
            for (Future<?> start : starts) {
                start.get();
            }
        }

        assertThat(Files.readAllLines(builds)).containsExactly("built");
        assertThat(KeycloakBuild.isDone(home)).isTrue();
    }
}
