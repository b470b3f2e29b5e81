package org.metodika.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.local.Patience.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodika.local.process.Ports;
import org.metodika.local.process.RunRecord;

/** The commands as people run them, each a process, with stand-ins for two services. */
class CommandLineTest {

    @TempDir
    private Path folder;

    private final Map<Process, Path> outputs = new HashMap<>();
    private Layout layout;
    private Path home;
    private int gatewayPort;
    private int programPort;

    @BeforeEach
    void makeAHome() throws IOException {
        home = folder.resolve("home");
        Path target = home.resolve("local-stack/target");
        Files.createDirectories(target);
        Files.writeString(home.resolve("local-stack/pom.xml"), "");
        Files.createSymbolicLink(
                target.resolve("classes"), Path.of("target/classes").toAbsolutePath());
        Files.createSymbolicLink(target.resolve("lib"), Path.of("target/lib").toAbsolutePath());
        StandIn.jar(home.resolve("gateway/target/gateway-0.1.0-SNAPSHOT.jar"));
        StandIn.jar(home.resolve("program-service/target/program-service-0.1.0-SNAPSHOT.jar"));
        layout = new Layout(home.resolve(".metodika"));
        List<Integer> free = Ports.free(2);
        gatewayPort = free.get(0);
        programPort = free.get(1);
    }

    @AfterEach
    void endEverything() throws Exception {
        run("down");
        Files.delete(home.resolve("local-stack/target/classes"));
        Files.delete(home.resolve("local-stack/target/lib"));
    }

    @Test
    void ctrlCEndsEverythingInOrderAndLeavesNoProcess() throws Exception {
        Process launcher = up();
        List<RunRecord> children = awaitReady();

        // A terminal sends it to all of them; the children leave it to the launcher, or there would be no order.
        for (RunRecord child : children) {
            interrupt(child.pid());
        }
        assertThat(run("status").code()).isZero();
        interrupt(launcher.pid());

        assertThat(launcher.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(children).hasSize(2).noneMatch(RunRecord::isAlive);
        assertThat(outputOf(launcher)).contains("gateway stopped", "Metodika is stopped; its data is kept.");
        assertThat(layout.runs().records()).isEmpty();
        assertThat(layout.runs().owner()).isEmpty();
    }

    @Test
    void childrenEndWhenTheLauncherIsKilled() throws Exception {
        Process launcher = up();
        List<RunRecord> children = awaitReady();

        launcher.destroyForcibly().waitFor();

        await().untilAsserted(() -> assertThat(children).hasSize(2).noneMatch(RunRecord::isAlive));
        assertThat(run("status").text()).contains("ended");
        Process next = up();
        assertThat(awaitReady()).doesNotContainAnyElementsOf(children);
        next.destroy();
    }

    @Test
    void whatRunsDetachedIsSeenAndEndedByLaterCommands() throws Exception {
        assertThat(run("status").code()).isEqualTo(3);

        Result up = run(upArguments("--detach"));

        assertThat(up.code()).as(up.text()).isZero();
        assertThat(up.text())
                .contains("http://127.0.0.1:" + gatewayPort, "Resident memory", "in all", "Metodika is ready after");
        List<RunRecord> children = layout.runs().records();
        assertThat(children).hasSize(2).allMatch(RunRecord::isAlive);
        assertThat(run("status").code()).isZero();
        Result again = run(upArguments("--detach"));
        assertThat(again.text()).contains("already runs");
        assertThat(layout.runs().records()).isEqualTo(children);
        assertThat(run("logs", "gateway").text()).contains("stand-in starts with profile local");

        Result down = run("down");

        assertThat(down.text()).contains("Metodika is stopped");
        assertThat(children).noneMatch(RunRecord::isAlive);
        assertThat(run("down").text()).contains("Nothing was running");
    }

    @Test
    void aProcessThatDiesInTheBackgroundIsStartedAgain() throws Exception {
        run(upArguments("--detach"));
        RunRecord gateway = layout.runs().record("gateway").orElseThrow();

        ProcessHandle.of(gateway.pid()).orElseThrow().destroyForcibly();

        await().untilAsserted(() ->
                assertThat(run("logs", "up").text()).contains("exit code 137", "gateway is ready again after"));
        Result status = run("status");
        assertThat(status.code()).as(status.text()).isZero();
        assertThat(status.text().lines().filter(line -> line.contains("gateway")))
                .singleElement()
                .asString()
                .matches(".*gateway +runs .* 1");
        assertThat(run("logs").text()).containsPattern("gateway\\.crashed-\\d");
    }

    @Test
    void processesEndWhenTheKeeperIsKilledAndLeftoversAreEndedBeforeTheNext() throws Exception {
        run(upArguments("--detach"));
        List<RunRecord> first = layout.runs().records();
        // A frozen process doesn't notice that its launcher is gone.
        signal("STOP", first.getFirst().pid());
        ProcessHandle.of(layout.runs().owner().orElseThrow().pid())
                .orElseThrow()
                .destroyForcibly();
        await().until(() -> first.stream().filter(RunRecord::isAlive).count() == 1);
        assertThat(run("status")).satisfies(status -> {
            assertThat(status.code()).isEqualTo(3);
            assertThat(status.text()).contains("Not all of it runs", "frozen");
        });

        Result again = run(upArguments("--detach"));

        assertThat(again.text()).contains("Ending what is left of an earlier run.");
        assertThat(first).noneMatch(RunRecord::isAlive);
        assertThat(layout.runs().records()).hasSize(2).allMatch(RunRecord::isAlive);
    }

    @Test
    void resetDeletesTheDataWhenToldTwice() throws Exception {
        run(upArguments("--detach"));
        List<RunRecord> children = layout.runs().records();

        assertThat(run("reset").text()).contains("say --yes");
        assertThat(children).allMatch(RunRecord::isAlive);
        assertThat(run("reset", "--yes").code()).isZero();

        assertThat(children).noneMatch(RunRecord::isAlive);
        assertThat(layout.logs()).doesNotExist();
    }

    @Test
    void troubleIsAPlainSentenceWithoutAStackTrace() throws Exception {
        Files.delete(home.resolve("gateway/target/gateway-0.1.0-SNAPSHOT.jar"));

        Result up = run(upArguments());

        assertThat(up.code()).isOne();
        assertThat(up.text().lines().toList())
                .last()
                .asString()
                .endsWith("gateway-0.1.0-SNAPSHOT.jar is not built yet: run ./metodika build.");
    }

    private record Result(int code, String text) {}

    private static void interrupt(long pid) throws Exception {
        signal("INT", pid);
    }

    private static void signal(String signal, long pid) throws Exception {
        assertThat(new ProcessBuilder("/bin/sh", "-c", "kill -%s %d".formatted(signal, pid))
                        .start()
                        .waitFor())
                .isZero();
    }

    private Process up() throws IOException {
        return launch(upArguments());
    }

    private String[] upArguments(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "up",
                "--no-start-cache",
                "--only",
                "program-service,gateway",
                "--port",
                "gateway=" + gatewayPort,
                "--port",
                "program-service=" + programPort));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    private List<RunRecord> awaitReady() {
        await().until(() -> layout.runs()
                .owner()
                .filter(owner -> owner.complete() && owner.isAlive())
                .isPresent());
        return layout.runs().records();
    }

    private Result run(String... arguments) throws Exception {
        Process process = launch(arguments);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), outputOf(process));
    }

    private String outputOf(Process process) throws IOException {
        return Files.readString(outputs.get(process));
    }

    private Process launch(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dmetodika.home=" + home,
                "-cp",
                "target/classes" + File.pathSeparator + "target/lib/*",
                "org.metodika.local.cli.Metodika"));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        outputs.put(process, output);
        return process;
    }
}
