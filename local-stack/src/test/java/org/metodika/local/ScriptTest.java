package org.metodika.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script ./metodika in a copy of the project that holds nothing else, with made-up JDKs and a made-up Maven. */
class ScriptTest {

    private static final List<String> TOOLS = List.of(
            "sh",
            "dirname",
            "readlink",
            "sed",
            "find",
            "head",
            "tail",
            "tr",
            "cat",
            "date",
            "mkdir",
            "sleep",
            "grep",
            "touch",
            "ls",
            "kill");
    private static final List<String> MODULES = List.of(
            "local-stack",
            "gateway",
            "program-service",
            "diagnostics-service",
            "monitoring-service",
            "reporting-service");

    @TempDir
    private Path folder;

    private Path home;
    private Path tools;

    @BeforeEach
    void copyTheScript() throws IOException {
        home = folder.resolve("home");
        tools = folder.resolve("tools");
        Files.createDirectories(home);
        Files.createDirectories(tools);
        Files.copy(Path.of("../metodika"), home.resolve("metodika"));
        for (String tool : TOOLS) {
            executable(tools.resolve(tool), "exec %s \"$@\"".formatted(find(tool)));
        }
    }

    @Test
    void saysWhatToInstallWhenThereIsNoJdk() throws Exception {
        Result result = run("up");

        assertThat(result.code()).isOne();
        assertThat(result.text())
                .isEqualTo(
                        "Metodika needs a JDK 25 or newer and found none. Install one, for example Eclipse Temurin 25"
                                + " (https://adoptium.net), and set JAVA_HOME to its folder.\n");
    }

    @Test
    void passesOverAJdkThatIsTooOld() throws Exception {
        jdk("jdk-17", "17.0.15");
        assertThat(run("status").text()).startsWith("Metodika needs a JDK 25");

        jdk("jdk-26", "26");
        built();

        assertThat(run("status").text())
                .contains("jdk-26/bin/java")
                .endsWith("org.metodika.local.cli.Metodika status\n");
    }

    @Test
    void asksToBuildFirst() throws Exception {
        jdk("jdk-25", "25.0.1");

        assertThat(run("status").text())
                .isEqualTo("Metodika is not built yet: run ./metodika up or ./metodika build.\n");
        assertThat(run("up").text())
                .isEqualTo("Metodika is not built yet and Maven (mvn) is not found. Install Maven 3.8 or newer and try"
                        + " again.\n");
    }

    @Test
    void buildsTheCommandAloneToShowItsHelp() throws Exception {
        jdk("jdk-25", "25.0.1");
        maven(
                "for each in \"$@\"; do echo \"$each\"; done > maven-arguments\n"
                        + "mkdir -p benchmarks/target/classes benchmarks/target/lib local-stack/target/classes local-stack/target/lib");
        sources();

        assertThat(run("bench", "--help").text())
                .contains("Building benchmarks;")
                .endsWith("org.metodika.benchmarks.load.Bench --help\n");
        assertThat(Files.readAllLines(home.resolve("maven-arguments")))
                .containsSubsequence("-pl", "benchmarks", "-am", "package");
        assertThat(run("chaos", "-h").text()).doesNotContain("Building");
        assertThat(run("--help").text()).endsWith("org.metodika.local.cli.Metodika --help\n");
    }

    @Test
    void buildsWhatIsOutdatedAndNothingElse() throws Exception {
        jdk("jdk-25", "25.0.1");
        maven("for each in \"$@\"; do echo \"$each\"; done > " + home.resolve("maven-arguments"));
        sources();
        built();
        assertThat(run("up").text()).doesNotContain("Building");

        touchLater(home.resolve("gateway/src/main/java/Main.java"));
        Result gateway = run("up");

        assertThat(gateway.text()).contains("Building gateway;").contains("Metodika up");
        assertThat(Files.readAllLines(home.resolve("maven-arguments")))
                .containsSubsequence("-pl", "gateway", "-am", "package");
        assertThat(run("up").text()).doesNotContain("Building");

        touchLater(home.resolve("service-kit/src/main/java/Main.java"));
        assertThat(run("build").text())
                .contains(
                        "Building gateway, program-service, diagnostics-service, monitoring-service, reporting-service;");
    }

    @Test
    void showsTheErrorsOfABuildThatFails() throws Exception {
        jdk("jdk-25", "25.0.1");
        maven("echo '[INFO] noise'; echo '[ERROR] COMPILATION ERROR'; exit 1");

        Result up = run("up");

        assertThat(up.code()).isOne();
        assertThat(up.text())
                .contains("[ERROR] COMPILATION ERROR")
                .doesNotContain("noise")
                .endsWith("The build failed. The whole log: " + home.resolve(".metodika/logs/build.log") + "\n");
    }

    private record Result(int code, String text) {}

    private Result run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(home.resolve("metodika").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("PATH", tools.toString());
        environment.put("HOME", folder.toString());
        environment.put("METODIKA_JDKS", folder.resolve("jdks") + "/*");
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), text);
    }

    /** A JDK whose java says how it was called. */
    private void jdk(String name, String version) throws IOException {
        Path jdk = folder.resolve("jdks").resolve(name);
        Files.createDirectories(jdk);
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        executable(jdk.resolve("bin/java"), "echo \"$0 $*\"");
        executable(jdk.resolve("bin/javac"), "exit 1");
    }

    private void maven(String body) throws IOException {
        executable(tools.resolve("mvn"), body);
    }

    private static void executable(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void sources() throws IOException {
        Files.writeString(home.resolve("pom.xml"), "");
        for (String module : List.of("event-contracts", "service-kit")) {
            source(module);
        }
        for (String module : MODULES) {
            source(module);
        }
    }

    private void source(String module) throws IOException {
        Path source = home.resolve(module).resolve("src/main/java/Main.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "");
        Files.writeString(home.resolve(module).resolve("pom.xml"), "");
    }

    private void built() throws IOException {
        Files.createDirectories(home.resolve("local-stack/target/classes"));
        Files.createDirectories(home.resolve("local-stack/target/lib"));
        for (String module : MODULES) {
            Path jar = home.resolve("%s/target/%s-0.1.0-SNAPSHOT.jar".formatted(module, module));
            Files.createDirectories(jar.getParent());
            Files.writeString(jar, "");
            touchLater(jar);
        }
    }

    private long later = System.currentTimeMillis();

    /** Makes a file newer than all others; a later run of the script may make it older again. */
    private void touchLater(Path file) throws IOException {
        later = Math.max(later, System.currentTimeMillis()) + 10;
        Files.setLastModifiedTime(file, FileTime.fromMillis(later));
    }

    private static Path find(String tool) {
        for (String folder : List.of("/bin", "/usr/bin")) {
            if (Files.exists(Path.of(folder, tool))) {
                return Path.of(folder, tool);
            }
        }
        throw new AssertionError("No " + tool);
    }
}
