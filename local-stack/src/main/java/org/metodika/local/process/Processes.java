package org.metodika.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Questions to the operating system about processes, whoever started them. */
public final class Processes {

    /** The start time may be told a little differently from one look to the next when the clock is adjusted. */
    private static final long START_TOLERANCE_MILLIS = 3_000;

    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private Processes() {}

    /** Milliseconds since 1970 when a process started, 0 when the system doesn't say. */
    static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    static boolean isAlive(long pid, long started) {
        return find(pid, started).isPresent();
    }

    /** The process of this id that started then; an id is given to another process sooner or later. */
    static Optional<ProcessHandle> find(long pid, long started) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> Math.abs(started(handle) - started) <= START_TOLERANCE_MILLIS)
                .filter(handle -> !isZombie(pid));
    }

    /** Resident memory in bytes, empty when the process is gone or the system doesn't say. */
    public static OptionalLong residentBytes(long pid) {
        Path status = Path.of("/proc/" + pid + "/status");
        try {
            if (Files.exists(status)) {
                return Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> kilobytes(line.substring("VmRSS:".length())))
                        .findFirst();
            }
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.isBlank() ? OptionalLong.empty() : OptionalLong.of(kilobytes(answer));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /**
     * Ends processes: asks them all, waits, and kills what is left then.
     *
     * @return those that had to be killed
     */
    static List<RunRecord> end(List<RunRecord> records, Duration patience) throws InterruptedException {
        for (RunRecord each : records) {
            find(each.pid(), each.started()).ifPresent(ProcessHandle::destroy);
        }
        List<RunRecord> left = awaitEnd(records, patience);
        for (RunRecord each : left) {
            find(each.pid(), each.started()).ifPresent(ProcessHandle::destroyForcibly);
        }
        awaitEnd(left, patience);
        return left;
    }

    private static List<RunRecord> awaitEnd(List<RunRecord> records, Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        List<RunRecord> left = RunRecord.alive(records);
        while (!left.isEmpty() && System.nanoTime() < until) {
            Thread.sleep(LOOK_EVERY);
            left = RunRecord.alive(left);
        }
        return left;
    }

    /** An ended process nobody has asked about yet; in a container without an init that may be for ever. */
    private static boolean isZombie(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            int state = stat.lastIndexOf(')') + 2;
            return state < stat.length() && (stat.charAt(state) == 'Z' || stat.charAt(state) == 'X');
        } catch (IOException e) {
            return false;
        }
    }

    private static long kilobytes(String text) {
        return Long.parseLong(text.replaceAll("[^0-9]", "")) * 1024;
    }
}
