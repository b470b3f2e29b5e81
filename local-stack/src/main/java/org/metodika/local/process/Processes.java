package org.metodika.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Questions to the operating system about processes, whoever started them. */
public final class Processes {

    /** The start time may be told a little differently from one look to the next when the clock is adjusted. */
    private static final long START_TOLERANCE_MILLIS = 3_000;

    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final Duration KILL_PATIENCE = Duration.ofSeconds(5);

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

    /** Stops processes in their tracks (SIGSTOP); returns when none of them runs any more. */
    static void freeze(Collection<Long> pids) throws InterruptedException {
        signal("STOP", pids);
        awaitFrozen(pids);
    }

    /** Returns when none of the processes runs any more; they have got the signal already. */
    static void awaitFrozen(Collection<Long> pids) throws InterruptedException {
        while (!pids.stream()
                .allMatch(pid ->
                        isFrozen(pid) || isZombie(pid) || ProcessHandle.of(pid).isEmpty())) {
            Thread.sleep(LOOK_EVERY);
        }
    }

    /** Lets frozen processes go on (SIGCONT); does nothing to others. */
    static void thaw(Collection<Long> pids) throws InterruptedException {
        signal("CONT", pids);
    }

    static boolean isFrozen(long pid) {
        char state = Files.exists(Path.of("/proc/self")) ? state(pid) : stateByPs(pid);
        return state == 'T';
    }

    private static void signal(String signal, Collection<Long> pids) throws InterruptedException {
        if (pids.isEmpty()) {
            return;
        }
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", "-c", "kill -%s \"$@\" 2>/dev/null".formatted(signal), "sh"));
        pids.forEach(pid -> command.add(Long.toString(pid)));
        try {
            // One that is gone already makes kill fail; the others have got the signal all the same.
            var _ = new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            throw new Trouble("The signal %s can't be sent: %s".formatted(signal, e.getMessage()), e);
        }
    }

    /** The letter by which the system tells the state of a process, a space when it is gone or there is no /proc. */
    private static char state(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            int state = stat.lastIndexOf(')') + 2;
            return state < stat.length() ? stat.charAt(state) : ' ';
        } catch (IOException e) {
            return ' ';
        }
    }

    private static char stateByPs(long pid) {
        try {
            var ps = new ProcessBuilder("ps", "-o", "state=", "-p", Long.toString(pid)).start();
            String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return answer.isEmpty() ? ' ' : answer.charAt(0);
        } catch (IOException e) {
            return ' ';
        }
    }

    /**
     * Ends processes, frozen ones too: asks them all, waits, and kills what is left then.
     *
     * @return those that had to be killed
     */
    static List<RunRecord> end(List<RunRecord> records, Duration patience) throws InterruptedException {
        for (RunRecord each : records) {
            find(each.pid(), each.started()).ifPresent(ProcessHandle::destroy);
        }
        thaw(records.stream().filter(RunRecord::isFrozen).map(RunRecord::pid).toList());
        List<RunRecord> left = awaitEnd(records, patience);
        for (RunRecord each : left) {
            find(each.pid(), each.started()).ifPresent(ProcessHandle::destroyForcibly);
        }
        awaitEnd(left, patience);
        return left;
    }

    /** Kills processes outright, in this order; returns when they are gone, or after some seconds. */
    public static void kill(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroyForcibly);
        long until = System.nanoTime() + KILL_PATIENCE.toNanos();
        while (processes.stream().anyMatch(each -> each.isAlive() && !isZombie(each.pid()))
                && System.nanoTime() < until) {
            Launcher.pause(LOOK_EVERY);
        }
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
        char state = state(pid);
        return state == 'Z' || state == 'X';
    }

    private static long kilobytes(String text) {
        return Long.parseLong(text.replaceAll("[^0-9]", "")) * 1024;
    }
}
