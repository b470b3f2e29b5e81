package org.metodika.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** The output of one process, of this run and of the one before. */
public final class LogFile {

    private static final int TAIL_BYTES = 64 * 1024;

    private static final long FULL_BYTES = 1024 * 1024;

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
            String name = file.getFileName().toString();
            Path previous = file.resolveSibling(name.replaceFirst("\\.log$", "") + ".previous.log");
            Files.move(file, previous, StandardCopyOption.REPLACE_EXISTING);
        }
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

    /** The reason of an end in a plain sentence, where the last lines or the disk give away a well-known one. */
    Optional<String> knownReason() {
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
