package org.metodika.benchmarks.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** {@code benchmarks/results.md}: every run is added at its end, nothing in it is ever changed. */
public final class ResultsFile {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private static final String HEADER = """
            # Measured

            Added by `./metodika bench` and `./metodika chaos`, a section per run, the newest last; how to read them:
            [README.md](README.md).
            """;

    private final Path file;

    public ResultsFile(Path file) {
        this.file = file;
    }

    /** The one of a project. */
    public static ResultsFile of(Path project) {
        return new ResultsFile(project.resolve("benchmarks").resolve("results.md"));
    }

    /**
     * Adds a run.
     *
     * @param what the command, such as {@code bench}
     * @param where machine and commit, a line each
     * @param text Markdown without a heading of the first two levels
     */
    public void append(String what, Instant when, String where, String text) {
        String run = "\n## %s, %s\n\n%s\n\n%s\n".formatted(what, MOMENT.format(when), where.strip(), text.strip());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!Files.exists(file)) {
                run = HEADER + run;
            }
            Files.writeString(file, run, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The figures can't be written to " + file, e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
