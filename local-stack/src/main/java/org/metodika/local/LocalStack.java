package org.metodika.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.metodika.local.keycloak.KeycloakBuild;
import org.metodika.local.process.Listener;
import org.metodika.local.process.RestartPolicy;
import org.metodika.local.process.RunFolder;
import org.metodika.local.process.Supervisor;
import org.metodika.local.process.Trouble;

/**
 * The platform running on this machine: a real Kafka, a real Keycloak, the embedded document store and the services.
 *
 * <pre>{@code
 * try (LocalStack stack = LocalStack.options().data(folder).freePorts().start()) {
 *     stack.url("gateway");
 * }
 * }</pre>
 */
public final class LocalStack implements AutoCloseable {

    private final StackOptions options;
    private final Blueprint blueprint;
    private final Supervisor supervisor;
    private final RunFolder runs;
    private volatile @Nullable FileLock lock;
    private volatile boolean ready;

    LocalStack(StackOptions options) {
        this.options = options;
        this.blueprint = new Blueprint(options);
        this.runs = options.layout().runs();
        this.supervisor = new Supervisor(
                runs,
                options.layout().logs(),
                options.listener(),
                options.restartsDead() ? RestartPolicy.USUAL : RestartPolicy.NEVER);
    }

    /** Options with their usual values. */
    public static StackOptions options() {
        return new StackOptions();
    }

    /** Whether {@link #buildKeycloak()} has something to do, which takes half a minute. */
    public boolean needsKeycloakBuild() {
        return options.names().contains(Blueprint.KEYCLOAK)
                && !KeycloakBuild.isDone(options.installation().keycloakHome());
    }

    /** Does Keycloak's own build, once after it was unpacked; {@link #start()} does it too. */
    public void buildKeycloak() throws InterruptedException {
        if (needsKeycloakBuild()) {
            KeycloakBuild.ensure(options.installation().keycloakHome());
        }
    }

    private void unpackServices() throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> unpacking = new ArrayList<>();
            for (ServiceProgram program : blueprint.programs()) {
                if (!program.isUnpacked()) {
                    unpacking.add(threads.submit(() -> {
                        program.unpack();
                        return null;
                    }));
                }
            }
            for (Future<?> each : unpacking) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Trouble trouble ? trouble : new IllegalStateException(e);
        }
    }

    /**
     * Starts everything and returns when all of it is ready.
     *
     * @throws Trouble when that isn't possible; nothing runs then
     */
    public void start() throws InterruptedException {
        buildKeycloak();
        lock = runs.lock()
                .orElseThrow(() -> new Trouble("A stack already runs on the data folder %s."
                        .formatted(options.layout().folder())));
        try {
            endLeftovers();
            runs.own(false);
            options.layout().settleReplacement();
            options.layout().requireRoom();
            unpackServices();
            supervisor.start(blueprint.children());
            runs.own(true);
            ready = true;
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Ends processes of an earlier run on this data folder whose launcher is gone. */
    private void endLeftovers() throws InterruptedException {
        Supervisor.end(runs, runs.records(), Listener.NONE);
    }

    /** Ends everything in order: services, then what they write to. Does nothing when nothing was started. */
    public synchronized void stop() {
        if (lock != null) {
            supervisor.stop();
            if (options.isStartCached()) {
                keepCaches();
            }
        }
    }

    /** The processes have ended, so their recordings are whole. */
    private void keepCaches() {
        StartCache cache = options.layout().startCache();
        if (ready) {
            cache.makeInBackground();
        } else {
            cache.forgetRecordings();
        }
    }

    /** As {@link #stop()}, and another stack may use the data folder from then on. */
    @Override
    public synchronized void close() {
        stop();
        if (lock != null) {
            RunFolder.release(lock);
            lock = null;
        }
    }

    /** Whether its processes run or are being started. */
    public synchronized boolean isStarted() {
        return lock != null;
    }

    /** Address of a service or of Keycloak, for example {@code url("gateway")}. */
    public String url(String name) {
        return options.ports().url(name);
    }

    /** {@code host:port} of the broker. */
    public String kafkaBootstrap() {
        return blueprint.kafkaBootstrap();
    }

    /** Issuer of the tokens, which is also where Keycloak's realm is found. */
    public String keycloakIssuer() {
        return blueprint.issuer();
    }

    /** Connection string of the document store, without a database. */
    public String mongoUri() {
        return "mongodb://127.0.0.1:" + options.ports().of(Blueprint.STORE);
    }

    /** The folder of data and logs. */
    public Layout layout() {
        return options.layout();
    }

    /** Process id, 0 while the process isn't there. */
    public long pid(String name) {
        return supervisor.pid(name);
    }

    /** Whether a process does its work now. */
    public boolean isReady(String name) {
        return supervisor.isReady(name);
    }

    /** Kills a process outright ({@code kill -9}), as a crash would; see {@link StackOptions#restartDead}. */
    public void kill(String name) throws InterruptedException {
        supervisor.kill(name);
    }

    /** Stops a process in its tracks ({@code SIGSTOP}); returns when it stands still. */
    public void freeze(String name) throws InterruptedException {
        supervisor.freeze(name);
    }

    /** Lets a frozen process go on ({@code SIGCONT}). */
    public void thaw(String name) throws InterruptedException {
        supervisor.thaw(name);
    }

    /**
     * Starts a killed process again, or ends and starts a running one; returns when it is ready. The output of a killed
     * run is kept as {@code NAME.crashed-TIME.log}.
     */
    public void restart(String name) throws InterruptedException {
        supervisor.restart(name);
    }
}
