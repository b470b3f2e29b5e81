package org.metodika.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFileTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:59Z");

    @Test
    void beginsWithItsHeaderAndTheFirstRun(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("benchmarks/results.md");

        ResultsFile.of(folder).append("bench", NOON, "2 cores; commit abc.\n", "| what |\n");

        assertThat(file).content().startsWith("# Measured\n").endsWith("""

                ## bench, 2026-11-22 12:00 UTC

                2 cores; commit abc.

                | what |
                """);
    }

    @Test
    void addsARunAndLeavesWhatIsThereAlone(@TempDir Path folder) throws IOException {
        ResultsFile results = ResultsFile.of(folder);
        results.append("bench", NOON, "here", "first");
        String before = Files.readString(folder.resolve("benchmarks/results.md"));

        results.append("chaos", NOON, "here", "second");

        String after = Files.readString(folder.resolve("benchmarks/results.md"));
        assertThat(after).startsWith(before).endsWith("\n## chaos, 2026-11-22 12:00 UTC\n\nhere\n\nsecond\n");
        assertThat(after).containsOnlyOnce("# Measured\n").containsOnlyOnce("first");
    }

    @Test
    void keepsWhatAPersonWroteIntoTheFile(@TempDir Path folder) throws IOException {
        Path file = Files.createDirectories(folder.resolve("benchmarks")).resolve("results.md");
        Files.writeString(file, "by hand\n");

        ResultsFile.of(folder).append("bench", NOON, "here", "figures");

        assertThat(file).content().startsWith("by hand\n\n## bench").doesNotContain("# Measured");
    }
}
