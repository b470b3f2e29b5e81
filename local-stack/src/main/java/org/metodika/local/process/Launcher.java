package org.metodika.local.process;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.metodika.local.process.Listener.State;

/** Starts one child at a time and waits until it is ready, unless everything is being stopped. */
final class Launcher {

    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final RunFolder runs;
    private final Listener listener;
    private final BiConsumer<Watched, Process> onDeath;
    private final Object launching = new Object();
    private volatile boolean stopping;

    /** @param onDeath told when a child that had been ready has ended, for whatever reason */
    Launcher(RunFolder runs, Listener listener, BiConsumer<Watched, Process> onDeath) {
        this.runs = runs;
        this.listener = listener;
        this.onDeath = onDeath;
    }

    /** Nothing is started any more; what was is written down. */
    void stop() {
        synchronized (launching) {
            stopping = true;
        }
    }

    boolean isStopping() {
        return stopping;
    }

    /**
     * Starts a child and returns when it is ready.
     *
     * @param again whether it ran before; then the log of a failed attempt is put aside
     * @throws Trouble when it ends or takes too long, or everything is being stopped
     */
    void start(Watched watched, boolean again) {
        Child child = watched.child();
        Process process = launch(watched, again);
        listener.changed(child.name(), State.STARTING);
        long until = System.nanoTime() + child.patience().toNanos();
        while (!child.readiness().reached()) {
            requireGoingOn();
            if (!process.isAlive()) {
                throw failed(watched, process, again);
            }
            if (System.nanoTime() > until) {
                listener.changed(child.name(), State.FAILED);
                throw new Trouble("%s is not ready after %d seconds.%s"
                        .formatted(
                                child.name(),
                                child.patience().toSeconds(),
                                watched.log().lastWords()));
            }
            pause(LOOK_EVERY);
        }
        watched.ready();
        listener.changed(child.name(), State.READY);
        var _ = process.onExit().thenAccept(ended -> onDeath.accept(watched, ended));
    }

    private Trouble failed(Watched watched, Process process, boolean again) {
        String name = watched.child().name();
        watched.release(process);
        listener.changed(name, State.FAILED);
        LogFile log = again ? watched.log().keepCrashed() : watched.log();
        return new Trouble(log.explain(name, "ended while starting", process.exitValue()));
    }

    private Process launch(Watched watched, boolean again) {
        synchronized (launching) {
            requireGoingOn();
            Child child = watched.child();
            LogFile log = watched.log();
            FileLock starts = lockStarts();
            try {
                Process process = Background.start(child.command(), child.environment(), log);
                watched.launched(process, again);
                runs.remember(new RunRecord(
                        child.name(),
                        process.pid(),
                        Processes.started(process.toHandle()),
                        child.ports().getOrDefault(child.name(), 0),
                        log.path().toAbsolutePath(),
                        child.stopOrder(),
                        watched.restarts(),
                        false));
                return process;
            } catch (IOException e) {
                throw new Trouble("%s can't be started: %s".formatted(child.name(), e.getMessage()), e);
            } finally {
                RunFolder.release(starts);
            }
        }
    }

    private FileLock lockStarts() {
        try {
            return runs.lockStarts();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Stopped while starting.");
        }
    }

    /** @throws Trouble when everything is being stopped */
    void requireGoingOn() {
        if (stopping) {
            throw new Trouble("Stopped while starting.");
        }
    }

    /** @throws Trouble when this thread is told to end */
    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Stopped while starting.");
        }
    }
}
