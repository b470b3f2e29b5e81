package org.metodika.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metodika.local.Patience.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {

    @TempDir
    private Path folder;

    private StartCache cache;
    private Path jar;

    @BeforeEach
    void create() throws IOException {
        cache = new StartCache(folder.resolve("cache"));
        jar = StandIn.jar(folder.resolve("stand in.jar"));
    }

    @Test
    void aProgramStartsFromTheCacheMadeOfItsFirstStart() throws Exception {
        List<String> first = cache.arguments("gateway", java(), jar.toString());
        assertThat(first).contains("-XX:AOTMode=record");
        assertThat(run(first)).doesNotContain("StandIn source: shared objects file");

        cache.makeInBackground();

        await().atMost(Duration.ofSeconds(60)).until(() -> files().stream().anyMatch(file -> file.endsWith(".aot")));
        await().until(() -> files().stream().noneMatch(file -> file.equals("maker.pid")));
        assertThat(files()).noneMatch(file -> file.endsWith(".recording") || file.endsWith(".make"));
        List<String> second = cache.arguments("gateway", java(), jar.toString());
        assertThat(second).anyMatch(argument -> argument.startsWith("-XX:AOTCache="));
        assertThat(run(second)).contains("StandIn source: shared objects file");
    }

    @Test
    void anotherJarIsRecordedAnewAndDropsTheCacheOfTheOldOne() throws Exception {
        cache.arguments("gateway", java(), jar.toString());
        Path old = made();
        Path other = Files.writeString(folder.resolve("cache/kafka-1.aot"), "cache");
        assertThat(cache.arguments("gateway", java(), jar.toString())).contains("-XX:AOTCache=" + old);

        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));

        assertThat(cache.arguments("gateway", java(), jar.toString())).contains("-XX:AOTMode=record");
        assertThat(old).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void otherOptionsOfTheJvmNeedAnotherCacheAndPropertiesDoNot() throws Exception {
        cache.arguments("gateway", java(), jar.toString());
        Path made = made();

        assertThat(cache.arguments("gateway", java("-Dwho=cares"), jar.toString()))
                .contains("-XX:AOTCache=" + made);
        assertThat(cache.arguments("gateway", java("-XX:+UseG1GC"), jar.toString()))
                .contains("-XX:AOTMode=record");
    }

    @Test
    void aProgramWhoseCacheCannotBeMadeTwiceStartsWithoutForGood() throws Exception {
        makeOfHalfARecording();
        assertThat(cache.arguments("gateway", java(), jar.toString())).contains("-XX:AOTMode=record");

        makeOfHalfARecording();

        assertThat(cache.arguments("gateway", java(), jar.toString())).isEmpty();
    }

    private void makeOfHalfARecording() throws Exception {
        cache.arguments("gateway", java(), jar.toString());
        String name = name("gateway");
        Files.writeString(folder.resolve("cache").resolve(name + ".recording"), "half a recording");
        cache.makeInBackground();
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        files().stream().noneMatch(file -> file.equals(name + ".make") || file.equals("maker.pid")));
    }

    @Test
    void nothingIsMadeAnyMoreWhenAllDataAreDeleted() throws Exception {
        var layout = new Layout(folder.resolve("data"));
        StartCache own = layout.startCache();
        own.arguments("gateway", java(), jar.toString());
        Path maker = own.folder().resolve("maker.pid");
        Files.writeString(own.folder().resolve("slow.make"), "sleep 60");
        own.makeInBackground();
        await().until(() -> Files.exists(maker) && !Files.readString(maker).isBlank());

        layout.delete();

        assertThat(own.folder()).doesNotExist();
    }

    @Test
    void aRunThatLeftNoRecordingIsRecordedAgain() throws Exception {
        cache.arguments("gateway", java(), jar.toString());
        Files.createFile(folder.resolve("cache").resolve(name("gateway") + ".recording"));

        assertThat(cache.arguments("gateway", java(), jar.toString())).contains("-XX:AOTMode=record");
    }

    /** As the maker would leave it. */
    private Path made() throws IOException {
        return Files.writeString(folder.resolve("cache").resolve(name("gateway") + ".aot"), "cache");
    }

    private String name(String program) throws IOException {
        return files().stream()
                .filter(file -> file.startsWith(program + "-") && file.endsWith(".make"))
                .findFirst()
                .orElseThrow()
                .replace(".make", "");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static List<String> java(String... more) {
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx64m"));
        java.addAll(List.of(more));
        return java;
    }

    private String run(List<String> arguments) throws Exception {
        List<String> command = java();
        command.addAll(arguments);
        command.addAll(List.of("-Xlog:class+load", "-cp", jar.toString(), StandIn.class.getName()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("FAIL_WITH", "Enough.");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
