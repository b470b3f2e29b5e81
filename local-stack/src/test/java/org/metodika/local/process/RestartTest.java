package org.metodika.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.local.Patience.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of children that die, or stand still, while all runs. */
class RestartTest {

    private static final RestartPolicy POLICY =
            new RestartPolicy(3, Duration.ofMillis(10), Duration.ofMillis(20), Duration.ofSeconds(30));

    @TempDir
    private Path folder;

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private RunFolder runs;
    private Supervisor supervisor;

    @BeforeEach
    void create() {
        runs = new RunFolder(folder.resolve("run"));
        supervisor = new Supervisor(runs, folder.resolve("logs"), new Recorder(told), POLICY);
    }

    @AfterEach
    void end() {
        supervisor.stop();
    }

    @Test
    void startsADeadChildAgainAndKeepsWhatItSaid() throws Exception {
        supervisor.start(List.of(StandIns.child("gateway")));
        RunRecord first = runs.record("gateway").orElseThrow();

        ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();

        await().until(() -> told.contains("gateway back 1"));
        RunRecord second = runs.record("gateway").orElseThrow();
        assertThat(second.pid()).isNotEqualTo(first.pid()).isEqualTo(supervisor.pid("gateway"));
        assertThat(second.restarts()).isOne();
        assertThat(second.isAlive()).isTrue();
        assertThat(told).containsSubsequence("gateway FAILED", "gateway WAITING", "gateway STARTING", "gateway READY");
        Path crashed = crashed("gateway").getFirst();
        assertThat(crashed).content().contains("stand-in starts");
        assertThat(told)
                .anyMatch(line -> line.startsWith("gateway has ended by itself with exit code 137.")
                        && line.contains(crashed.toString()));
    }

    @Test
    void givesUpAChildThatDiesAgainAndAgainAndLeavesTheOthersAlone() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        supervisor.start(List.of(
                StandIns.child("store"), StandIns.child("gateway", Map.of("END_WHEN_THIS_IS_GONE", file.toString()))));

        Files.delete(file);

        await().until(() ->
                told.contains("gateway has died 3 times in a row soon after its start and is not started again."));
        assertThat(runs.record("gateway").orElseThrow().givenUp()).isTrue();
        assertThat(crashed("gateway")).hasSize(3);
        assertThat(runs.record("store").orElseThrow().isAlive()).isTrue();
        assertThat(supervisor.isReady("gateway")).isFalse();
    }

    @Test
    void startsAChildAgainOnlyWhenThoseItNeedsAreBack() throws Exception {
        supervisor.start(List.of(StandIns.child("store"), StandIns.needing("service", "store")));
        told.clear();
        supervisor.freeze("store");

        supervisor.kill("service");
        await().until(() -> told.contains("service WAITING"));
        supervisor.kill("store");

        await().until(() -> told.contains("service back 1"));
        assertThat(told).containsSubsequence("store STARTING", "service STARTING", "service READY");
    }

    @Test
    void killingAChildOnPurposeNeverGivesItUp() throws Exception {
        supervisor.start(List.of(StandIns.child("store")));

        for (int i = 1; i <= POLICY.attempts() + 1; i++) {
            supervisor.kill("store");
            String back = "store back " + i;
            await().until(() -> told.contains(back));
        }

        assertThat(supervisor.isReady("store")).isTrue();
        assertThat(crashed("store")).hasSize(POLICY.attempts() + 1);
    }

    @Test
    void aFrozenChildDoesNothingUntilItIsThawed() throws Exception {
        supervisor.start(List.of(StandIns.child("store")));
        RunRecord record = runs.record("store").orElseThrow();

        supervisor.freeze("store");
        assertThat(record.isFrozen()).isTrue();
        assertThat(record.isAlive()).isTrue();
        assertThat(supervisor.isReady("store")).isFalse();

        supervisor.thaw("store");
        await().until(() -> supervisor.isReady("store"));
        assertThat(record.isFrozen()).isFalse();
    }

    @Test
    @Timeout(10) // A frozen process that isn't continued takes 20 s to be killed.
    void endsAFrozenChildInOrder() throws Exception {
        supervisor.start(List.of(StandIns.child("store")));
        RunRecord record = runs.record("store").orElseThrow();
        supervisor.freeze("store");

        supervisor.stop();

        assertThat(record.isAlive()).isFalse();
    }

    @Test
    void pausesLongerAfterEachQuickDeath() {
        var policy = new RestartPolicy(9, Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(30));

        assertThat(Stream.of(0, 1, 2, 3, 4, 5).map(policy::pause).map(Duration::toSeconds))
                .containsExactly(1L, 1L, 2L, 4L, 5L, 5L);
    }

    private List<Path> crashed(String child) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("logs"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(child + ".crashed-"))
                    .toList();
        }
    }
}
