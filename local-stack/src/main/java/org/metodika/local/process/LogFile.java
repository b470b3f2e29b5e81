package org.metodika.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The output of one process, of this run and of the one before; and of runs that ended in a crash. */
public final class LogFile {

    private static final int TAIL_BYTES = 64 * 1024;

    private static final int LINES_SHOWN = 15;

    private static final long FULL_BYTES = 1024 * 1024;

    private static final int CRASHED_KEPT = 10;

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss-SSS");

    private final Path file;

    /**
     * The log of a process.
     *
     * @param file where the output of the present run goes
     */
    public LogFile(Path file) {
        this.file = file;
    }

    /** Where the output goes. */
    public Path path() {
        return file;
    }

    /** Begins an empty file and keeps the last one beside it. */
    void begin() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling(name() + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Puts the output of a run that crashed aside, under the time of day, so that no later run overwrites it; the ten
     * latest are kept.
     *
     * @return where it lies from now on; this one when it can't be moved
     */
    LogFile keepCrashed() {
        try {
            Path kept = file.resolveSibling("%s.crashed-%s.log"
                    .formatted(name(), LocalDateTime.now(ZoneId.systemDefault()).format(STAMP)));
            Files.move(file, kept);
            List<Path> all = crashed();
            for (Path old : all.subList(0, Math.max(0, all.size() - CRASHED_KEPT))) {
                Files.deleteIfExists(old);
            }
            return new LogFile(kept);
        } catch (IOException e) {
            return this;
        }
    }

    private List<Path> crashed() throws IOException {
        try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
            return files.filter(other -> other.getFileName().toString().startsWith(name() + ".crashed-"))
                    .sorted()
                    .toList();
        }
    }

    private String name() {
        return file.getFileName().toString().replaceFirst("\\.log$", "");
    }

    /** The last lines, as many as there are. */
    public List<String> lastLines(int count) {
        try (var source = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, source.length() - TAIL_BYTES);
            source.seek(from);
            byte[] tail = new byte[(int) (source.length() - from)];
            source.readFully(tail);
            List<String> lines =
                    new String(tail, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The last lines for people to read, with the file they are from. */
    String lastWords() {
        List<String> lines = lastLines(LINES_SHOWN);
        return lines.isEmpty()
                ? " It has written nothing to %s.".formatted(file)
                : " The last lines of %s:%n    %s".formatted(file, String.join(System.lineSeparator() + "    ", lines));
    }

    /** What happened to a process that ended, with the reason where it is known and the last lines. */
    String explain(String name, String what, int exitCode) {
        String reason = knownReason().map(known -> " " + known).orElse("");
        return "%s %s with exit code %d.%s%s".formatted(name, what, exitCode, reason, lastWords());
    }

    /** The reason of an end in a plain sentence, where the last lines or the disk give away a well-known one. */
    private Optional<String> knownReason() {
        String text = String.join("\n", lastLines(200));
        if (text.contains("No space left on device") || diskIsFull()) {
            return Optional.of("The disk is full: free some space, or choose another folder with --data.");
        }
        if (text.contains("OutOfMemoryError") || text.contains("insufficient memory")) {
            return Optional.of("It ran out of memory.");
        }
        if (text.contains("Address already in use") || text.contains("was already in use")) {
            return Optional.of("A port it needs is in use by another program: choose others with --port-base.");
        }
        if (text.contains("UnsupportedClassVersionError")) {
            return Optional.of("The Java it was started with is too old.");
        }
        return Optional.empty();
    }

    /** On a full disk the log can't say so. */
    private boolean diskIsFull() {
        try {
            return Files.getFileStore(file).getUsableSpace() < FULL_BYTES;
        } catch (IOException e) {
            return false;
        }
    }
}
