package org.metodika.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.metodika.local.Patience.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    @TempDir
    private Path folder;

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private RunFolder runs;
    private Supervisor supervisor;

    @BeforeEach
    void create() {
        runs = new RunFolder(folder.resolve("run"));
        supervisor = new Supervisor(runs, folder.resolve("logs"), new Recorder(told), RestartPolicy.NEVER);
    }

    @AfterEach
    void end() {
        supervisor.stop();
    }

    @Test
    void startsAChildWhenThoseItNeedsAreReady() {
        supervisor.start(List.of(StandIns.child("store"), StandIns.needing("service", "store")));

        assertThat(told).containsSubsequence("store STARTING", "store READY", "service STARTING", "service READY");
        assertThat(runs.records()).hasSize(2).allMatch(RunRecord::isAlive);
    }

    @Test
    void endsThoseThatAreNeededLast() {
        Child store = StandIns.endedAt("store", 2);
        Child service = StandIns.endedAt("service", 1);
        supervisor.start(List.of(store, service));
        List<RunRecord> records = runs.records();

        supervisor.stop();

        assertThat(told).containsSubsequence("service STOPPED", "store STOPPING", "store STOPPED");
        assertThat(records).noneMatch(RunRecord::isAlive);
        assertThat(runs.records()).isEmpty();
    }

    @Test
    void saysWhichPortsAreInUseAndStartsNothing() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Child gateway = StandIns.child("gateway", other.getLocalPort(), Map.of());

            assertThatThrownBy(() -> supervisor.start(List.of(StandIns.child("store"), gateway)))
                    .isInstanceOf(Trouble.class)
                    .hasMessageMatching(("A port is in use by another program: %d \\(gateway\\)\\. End that program, or"
                                    + " choose other ports, for example with --port-base \\d+\\.")
                            .formatted(other.getLocalPort()));
        }
        assertThat(runs.records()).isEmpty();
    }

    @Test
    void saysWhyAChildEndedWhileStartingAndEndsTheOthers() {
        Child broken = StandIns.child("gateway", Ports.free(1).getFirst(), Map.of("FAIL_WITH", "Out of coffee."));

        assertThatThrownBy(() -> supervisor.start(List.of(StandIns.child("store"), broken)))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("gateway ended while starting with exit code 7.")
                .hasMessageContaining(folder.resolve("logs/gateway.log").toString())
                .hasMessageEndingWith("Out of coffee.");

        assertThat(told).contains("store STOPPED");
        assertThat(runs.records()).isEmpty();
    }

    @Test
    void namesAFullDiskInOneSentence() {
        Child broken = StandIns.child(
                "store", Ports.free(1).getFirst(), Map.of("FAIL_WITH", "java.io.IOException: No space left on device"));

        assertThatThrownBy(() -> supervisor.start(List.of(broken)))
                .hasMessageStartingWith(
                        "store ended while starting with exit code 7. The disk is full: free some space,"
                                + " or choose another folder with --data.");
    }

    @Test
    void saysWhenAChildTakesTooLong() {
        Child slow = new Child(
                "slow",
                StandIns.command(),
                Map.of("SERVER_PORT", "0"),
                Map.of(),
                () -> false,
                Set.of(),
                1,
                Duration.ofSeconds(1));

        assertThatThrownBy(() -> supervisor.start(List.of(slow)))
                .hasMessageStartingWith("slow is not ready after 1 seconds.");
        assertThat(runs.records()).isEmpty();
    }

    @Test
    void failsWhenAReadyChildEndsWhileAnotherStillStarts() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        Child shortLived =
                StandIns.child("store", Ports.free(1).getFirst(), Map.of("END_WHEN_THIS_IS_GONE", file.toString()));
        Child waiting = new Child(
                "service",
                StandIns.command(),
                Map.of("SERVER_PORT", "0"),
                Map.of(),
                () -> !deleted(file),
                Set.of("store"),
                1,
                Duration.ofSeconds(60));

        assertThatThrownBy(() -> supervisor.start(List.of(shortLived, waiting)))
                .isInstanceOf(Trouble.class)
                .hasMessageStartingWith("store has ended by itself with exit code 7.");
        assertThat(runs.records()).isEmpty();
    }

    private static boolean deleted(Path file) {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void saysWhenAReadyChildEndsByItself() throws Exception {
        supervisor.start(List.of(StandIns.child("store"), StandIns.child("gateway")));
        RunRecord gateway = runs.record("gateway").orElseThrow();

        ProcessHandle.of(gateway.pid()).orElseThrow().destroyForcibly();

        await().untilAsserted(() -> assertThat(told)
                .anyMatch(line -> line.startsWith("gateway has ended by itself with exit code 137.")
                        && line.endsWith("stand-in starts with profile null")));
        assertThat(runs.record("store").orElseThrow().isAlive()).isTrue();
    }

    @Test
    void killsAndRestartsAChildWithoutCallingItADeath() throws Exception {
        supervisor.start(List.of(StandIns.child("store")));
        RunRecord first = runs.record("store").orElseThrow();

        supervisor.kill("store");
        assertThat(first.isAlive()).isFalse();
        supervisor.restart("store");
        RunRecord second = runs.record("store").orElseThrow();
        supervisor.restart("store");
        RunRecord third = runs.record("store").orElseThrow();

        assertThat(List.of(first.pid(), second.pid(), third.pid())).doesNotHaveDuplicates();
        assertThat(second.isAlive()).isFalse();
        assertThat(third.isAlive()).isTrue();
        assertThat(told).noneMatch(line -> line.contains("by itself"));
    }

    @Test
    void takesNoOtherProcessForARememberedOne() {
        long pid = ProcessHandle.current().pid();
        long started = Processes.started(ProcessHandle.current());

        assertThat(new RunRecord("me", pid, started, 0, folder, 1, 0, false).isAlive())
                .isTrue();
        assertThat(new RunRecord("other", pid, started - 60_000, 0, folder, 1, 0, false).isAlive())
                .isFalse();
    }
}
