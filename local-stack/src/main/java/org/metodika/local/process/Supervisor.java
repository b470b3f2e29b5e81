package org.metodika.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.metodika.local.process.Listener.State;

/**
 * Starts children, each as soon as those it needs are ready, watches them, starts again those that died if it is told
 * to, and ends them in order.
 *
 * <p>Its children don't hear the terminal's Ctrl-C, so that they can be ended in order. Each is written down in the
 * run folder before anything else, so that whatever becomes of this process, they are found again.
 */
public final class Supervisor {

    /** How long an orderly end may take before a child is killed; one that is recorded has much to write at its end. */
    private static final Duration ORDERLY_END = Duration.ofMinutes(2);

    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final RunFolder runs;
    private final Path logs;
    private final Listener listener;
    private final RestartPolicy policy;
    private final Map<String, Watched> children = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Launcher launcher;
    /** The start of all children that is going on, or is over. */
    private volatile CompletableFuture<Void> start = CompletableFuture.completedFuture(null);

    /**
     * A supervisor without children yet.
     *
     * @param logs folder of the log files
     * @param policy what becomes of children that died
     */
    public Supervisor(RunFolder runs, Path logs, Listener listener, RestartPolicy policy) {
        this.runs = runs;
        this.logs = logs;
        this.listener = listener;
        this.policy = policy;
        this.launcher = new Launcher(runs, listener, this::reportDeath);
    }

    /**
     * Starts children and returns when all are ready.
     *
     * @param wanted each after those it needs
     * @throws Trouble when a port is in use, or one of them ends or takes too long; all others are ended by then
     */
    public void start(List<Child> wanted) {
        Ports.requireFree(wanted);
        wanted.forEach(child ->
                children.put(child.name(), new Watched(child, new LogFile(logs.resolve(child.name() + ".log")))));
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
                CompletableFuture<Void> mine = CompletableFuture.allOf(needed)
                        .thenRunAsync(() -> launcher.start(watched(child.name()), false), threads);
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

    /** Process id of a child, 0 while it has none. */
    public long pid(String name) {
        Process process = watched(name).process();
        return process == null ? 0 : process.pid();
    }

    /** Whether a child does its work now; a frozen one doesn't. */
    public boolean isReady(String name) {
        return watched(name).isReady();
    }

    /**
     * Kills one child outright, as a crash would, frozen or not. Where dead children are started again, it is like any
     * other death, but doesn't count among those after which a child is given up; otherwise nothing is said about it.
     */
    public void kill(String name) throws InterruptedException {
        Watched watched = watched(name);
        Process process = watched.process();
        if (process == null) {
            return;
        }
        if (watched.startingAgain().isLocked()) {
            // Whoever starts it sees that it ends.
            process.destroyForcibly().waitFor();
            return;
        }
        if (!watched.release(process)) {
            return;
        }
        long died = System.nanoTime();
        process.destroyForcibly().waitFor();
        LogFile kept = watched.log().keepCrashed();
        if (policy.restarts()) {
            listener.changed(name, State.FAILED);
            listener.died(name, kept.explain(name, "was killed", process.exitValue()));
            Thread.ofVirtual().start(() -> startAgain(watched, died));
        } else {
            runs.forget(name);
        }
    }

    /** Stops one child in its tracks (SIGSTOP); returns when it stands still. */
    public void freeze(String name) throws InterruptedException {
        Watched watched = watched(name);
        Process process = watched.process();
        if (process != null) {
            Processes.freeze(List.of(process.pid()));
        }
    }

    /** Lets a frozen child go on. */
    public void thaw(String name) throws InterruptedException {
        Watched watched = watched(name);
        Process process = watched.process();
        if (process != null) {
            Processes.thaw(List.of(process.pid()));
        }
    }

    /** Ends one child in order, if it runs, starts it again and returns when it is ready. */
    public void restart(String name) throws InterruptedException {
        Watched watched = watched(name);
        watched.startingAgain().lock();
        try {
            Process process = watched.process();
            if (process != null && watched.release(process)) {
                runs.record(name).ifPresent(record -> endAll(List.of(record)));
            }
            launcher.start(watched, true);
        } finally {
            watched.startingAgain().unlock();
        }
    }

    private Watched watched(String name) {
        Watched watched = children.get(name);
        if (watched == null) {
            throw new IllegalArgumentException("No such child: " + name);
        }
        return watched;
    }

    /** Ends all children in order. Can be called at any time, also while they are being started. */
    public void stop() {
        launcher.stop();
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

    private void reportDeath(Watched watched, Process process) {
        if (launcher.isStopping() || !watched.release(process)) {
            return;
        }
        long died = System.nanoTime();
        String name = watched.child().name();
        listener.changed(name, State.FAILED);
        String explanation = watched.log().keepCrashed().explain(name, "has ended by itself", process.exitValue());
        if (start.completeExceptionally(new Trouble(explanation))) {
            return;
        }
        listener.died(name, explanation);
        if (policy.restarts()) {
            watched.diedReady(policy.soon());
            Thread.ofVirtual().start(() -> startAgain(watched, died));
        }
    }

    /** Starts a dead child again, as often as the policy allows, as soon as those it needs are there. */
    private void startAgain(Watched watched, long died) {
        String name = watched.child().name();
        try {
            while (watched.quickDeaths() < policy.attempts()) {
                listener.changed(name, State.WAITING);
                Launcher.pause(policy.pause(watched.quickDeaths()));
                while (!needsAreReady(watched)) {
                    Launcher.pause(LOOK_EVERY);
                    launcher.requireGoingOn();
                }
                watched.startingAgain().lock();
                try {
                    if (watched.process() == null) {
                        launcher.start(watched, true);
                    }
                    listener.back(name, Duration.ofNanos(System.nanoTime() - died), watched.restarts());
                    return;
                } catch (Trouble e) {
                    launcher.requireGoingOn();
                    endUnready(watched);
                    // One that ends because what it needs went away again is not to blame.
                    if (needsAreReady(watched)) {
                        watched.diedStarting();
                    }
                    listener.died(name, String.valueOf(e.getMessage()));
                } finally {
                    watched.startingAgain().unlock();
                }
            }
            runs.record(name).ifPresent(record -> runs.remember(record.asGivenUp()));
            listener.gaveUp(
                    name,
                    "%s has died %d times in a row soon after its start and is not started again."
                            .formatted(name, watched.quickDeaths()));
        } catch (Trouble e) {
            // All of it is being stopped.
            listener.changed(name, State.STOPPED);
        }
    }

    private boolean needsAreReady(Watched watched) {
        return watched.child().after().stream().map(children::get).allMatch(need -> need == null || need.isReady());
    }

    private void endUnready(Watched watched) {
        Process process = watched.process();
        if (process != null && watched.release(process)) {
            process.destroyForcibly();
            process.onExit().join();
            watched.log().keepCrashed();
        }
    }
}
