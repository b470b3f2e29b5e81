package org.metodika.local.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metodika.local.process.LogFile;
import org.metodika.local.process.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the log of a process. */
@Command(name = "logs", description = "Shows the log of a process.")
final class Logs implements Callable<Integer> {

    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    @Mixin
    private final DataFolder data = new DataFolder();

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            defaultValue = "",
            description = "The process; without it, the names are listed.")
    private String name = "";

    @Option(names = "-n", paramLabel = "LINES", defaultValue = "100", description = "How many lines (default: 100).")
    private int lines = 100;

    @Option(
            names = {"-f", "--follow"},
            description = "Goes on with what is written, until Ctrl-C.")
    private boolean follow;

    @Override
    public Integer call() throws InterruptedException {
        if (name.isEmpty()) {
            System.out.println("Logs in " + data.layout().logs() + ": " + names());
            return 0;
        }
        LogFile log = data.layout().log(name);
        if (!Files.exists(log.path())) {
            throw new Trouble("There is no log of %s. There are: %s".formatted(name, names()));
        }
        long end = size(log.path());
        log.lastLines(lines).forEach(System.out::println);
        while (follow) {
            end = copy(log.path(), end);
            Thread.sleep(LOOK_EVERY);
        }
        return 0;
    }

    private String names() {
        Path folder = data.layout().logs();
        if (!Files.isDirectory(folder)) {
            return "none yet";
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".log"))
                    .map(file -> file.substring(0, file.length() - ".log".length()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Prints what came after a position, from the beginning when the file was begun anew; returns the new position. */
    private static long copy(Path file, long from) {
        long size = size(file);
        if (size < from) {
            return copy(file, 0);
        }
        try (var source = new RandomAccessFile(file.toFile(), "r")) {
            source.seek(from);
            byte[] fresh = new byte[(int) Math.min(size - from, 1 << 20)];
            source.readFully(fresh);
            System.out.write(fresh);
            System.out.flush();
            return from + fresh.length;
        } catch (IOException e) {
            return from;
        }
    }
}
