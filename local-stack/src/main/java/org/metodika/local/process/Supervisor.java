package org.metodika.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.metodika.local.process.Listener.State;

/**
 * Starts children, each as soon as those it needs are ready, watches them and ends them in order.
 *
 * <p>Its children don't hear the terminal's Ctrl-C, so that they can be ended in order. Each is written down in the
 * run folder before anything else, so that whatever becomes of this process, they are found again.
 */
public final class Supervisor {

    /** How long an orderly end may take before a child is killed. */
    private static final Duration ORDERLY_END = Duration.ofSeconds(20);

    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final int LINES_SHOWN = 15;

    private final RunFolder runs;
    private final Path logs;
    private final Listener listener;
    private final Map<String, Child> children = new LinkedHashMap<>();
    private final Map<String, Process> processes = new ConcurrentHashMap<>();
    private final Object starting = new Object();
    /** The start of all children that is going on, or is over. */
    private volatile CompletableFuture<Void> start = CompletableFuture.completedFuture(null);

    private volatile boolean stopping;

    /**
     * A supervisor without children yet.
     *
     * @param logs folder of the log files
     */
    public Supervisor(RunFolder runs, Path logs, Listener listener) {
        this.runs = runs;
        this.logs = logs;
        this.listener = listener;
    }

    /**
     * Starts children and returns when all are ready.
     *
     * @param wanted each after those it needs
     * @throws Trouble when a port is in use, or one of them ends or takes too long; all others are ended by then
     */
    public void start(List<Child> wanted) {
        Ports.requireFree(wanted);
        wanted.forEach(child -> children.put(child.name(), child));
        wanted.forEach(child -> listener.changed(child.name(), State.WAITING));
        var all = new CompletableFuture<Void>();
        start = all;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<String, CompletableFuture<Void>> ready = new HashMap<>();
            for (Child child : wanted) {
                CompletableFuture<?>[] needed = ready.entrySet().stream()
                        .filter(other -> child.after().contains(other.getKey()))
                        .map(Map.Entry::getValue)
                        .toArray(CompletableFuture<?>[]::new);
                CompletableFuture<Void> mine =
                        CompletableFuture.allOf(needed).thenRunAsync(() -> startOne(child), threads);
                ready.put(child.name(), mine.whenComplete((nothing, problem) -> {
                    if (problem != null) {
                        all.completeExceptionally(problem);
                    }
                }));
            }
            var _ = CompletableFuture.allOf(ready.values().toArray(CompletableFuture<?>[]::new))
                    .thenRun(() -> all.complete(null));
            try {
                all.join();
            } catch (CompletionException e) {
                // First of all, or the others would be waited for.
                stop();
                throw e.getCause() instanceof Trouble trouble ? trouble : e;
            }
        }
    }

    /** Kills one child outright, as a crash would; nothing is said about it. */
    public void kill(String name) throws InterruptedException {
        Process process = processes.remove(name);
        if (process != null) {
            process.destroyForcibly().waitFor();
            runs.forget(name);
        }
    }

    /** Ends one child in order, if it runs, starts it again and returns when it is ready. */
    public void restart(String name) throws InterruptedException {
        Child child = children.get(name);
        if (child == null) {
            throw new IllegalArgumentException("No such child: " + name);
        }
        if (processes.remove(name) != null) {
            runs.record(name).ifPresent(record -> endAll(List.of(record)));
        }
        startOne(child);
    }

    /** Ends all children in order. Can be called at any time, also while they are being started. */
    public void stop() {
        synchronized (starting) {
            stopping = true;
        }
        endAll(runs.records());
        runs.disown();
    }

    private void endAll(List<RunRecord> records) {
        try {
            end(runs, records, listener);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Ends remembered processes in order, whoever started them.
     *
     * @return how many were still running
     */
    public static int end(RunFolder runs, List<RunRecord> records, Listener listener) throws InterruptedException {
        int running = RunRecord.alive(records).size();
        var orders =
                records.stream().map(RunRecord::stopOrder).distinct().sorted().toList();
        for (int order : orders) {
            List<RunRecord> together = records.stream()
                    .filter(record -> record.stopOrder() == order)
                    .toList();
            together.forEach(record -> listener.changed(record.name(), State.STOPPING));
            Processes.end(together, ORDERLY_END);
            together.forEach(record -> runs.forget(record.name()));
            together.forEach(record -> listener.changed(record.name(), State.STOPPED));
        }
        return running;
    }

    private void startOne(Child child) {
        var log = new LogFile(logs.resolve(child.name() + ".log"));
        Process process = launch(child, log);
        listener.changed(child.name(), State.STARTING);
        long until = System.nanoTime() + child.patience().toNanos();
        while (!child.readiness().reached()) {
            if (stopping) {
                throw new Trouble("Stopped while starting.");
            }
            if (!process.isAlive()) {
                listener.changed(child.name(), State.FAILED);
                throw new Trouble(explain(child.name(), "ended while starting", process.exitValue(), log));
            }
            if (System.nanoTime() > until) {
                listener.changed(child.name(), State.FAILED);
                throw new Trouble("%s is not ready after %d seconds.%s"
                        .formatted(child.name(), child.patience().toSeconds(), lastLines(log)));
            }
            pause();
        }
        listener.changed(child.name(), State.READY);
        var _ = process.onExit().thenAccept(ended -> reportDeath(child, ended, log));
    }

    private Process launch(Child child, LogFile log) {
        synchronized (starting) {
            if (stopping) {
                throw new Trouble("Stopped while starting.");
            }
            try {
                log.begin();
                var builder = new ProcessBuilder(shielded(child.command()));
                builder.environment().putAll(child.environment());
                builder.redirectErrorStream(true)
                        .redirectOutput(log.path().toFile())
                        .redirectInput(ProcessBuilder.Redirect.from(
                                Path.of("/dev/null").toFile()));
                Process process = builder.start();
                processes.put(child.name(), process);
                int port = child.ports().getOrDefault(child.name(), 0);
                runs.remember(new RunRecord(
                        child.name(),
                        process.pid(),
                        Processes.started(process.toHandle()),
                        port,
                        log.path().toAbsolutePath(),
                        child.stopOrder()));
                return process;
            } catch (IOException e) {
                throw new Trouble("%s can't be started: %s".formatted(child.name(), e.getMessage()), e);
            }
        }
    }

    /** The terminal sends Ctrl-C and its own end to every process; exec keeps the id, the JVM keeps what is ignored. */
    private static List<String> shielded(List<String> command) {
        var shielded = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        shielded.addAll(command);
        return shielded;
    }

    private void reportDeath(Child child, Process process, LogFile log) {
        if (stopping || !processes.remove(child.name(), process)) {
            return;
        }
        listener.changed(child.name(), State.FAILED);
        String explanation = explain(child.name(), "has ended by itself", process.exitValue(), log);
        if (!start.completeExceptionally(new Trouble(explanation))) {
            listener.died(child.name(), explanation);
        }
    }

    private static String explain(String name, String what, int exitCode, LogFile log) {
        String reason = log.knownReason().map(known -> " " + known).orElse("");
        return "%s %s with exit code %d.%s%s".formatted(name, what, exitCode, reason, lastLines(log));
    }

    private static String lastLines(LogFile log) {
        List<String> lines = log.lastLines(LINES_SHOWN);
        return lines.isEmpty()
                ? " It has written nothing to %s.".formatted(log.path())
                : " The last lines of %s:%n    %s"
                        .formatted(log.path(), String.join(System.lineSeparator() + "    ", lines));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Stopped while starting.");
        }
    }
}
