package org.metodika.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final Options options;
    private final Blueprint blueprint;
    private final Supervisor supervisor;
    private final RunFolder runs;
    private volatile @Nullable FileLock lock;

    private LocalStack(Options options) {
        this.options = options;
        this.blueprint = new Blueprint(options);
        this.runs = options.layout().runs();
        this.supervisor = new Supervisor(
                runs,
                options.layout().logs(),
                options.listener,
                options.restartDead ? RestartPolicy.USUAL : RestartPolicy.NEVER);
    }

    /** Options with their usual values. */
    public static Options options() {
        return new Options();
    }

    /** What may be chosen about a stack. */
    public static final class Options {

        private @Nullable Installation installation;
        private Path data = Path.of(".metodika");
        private StackPorts ports = StackPorts.standard();
        private Set<String> names = new LinkedHashSet<>(Blueprint.ALL);
        private final Map<String, Path> jars = new HashMap<>();
        private final Map<String, Map<String, String>> environment = new HashMap<>();
        private List<String> serviceJvm = List.of();
        private Listener listener = Listener.NONE;
        private boolean restartDead;

        private Options() {}

        /** The data folder; it survives the stack. */
        public Options data(Path folder) {
            this.data = folder;
            return this;
        }

        /** Any free ports. */
        public Options freePorts() {
            this.ports = StackPorts.free();
            return this;
        }

        /** Ten ports from this one on. */
        public Options portBase(int base) {
            this.ports = StackPorts.from(base);
            return this;
        }

        /** One port by its name. */
        public Options port(String name, int port) {
            this.ports = ports.with(name, port);
            return this;
        }

        /** Runs only these processes, by name. */
        public Options only(String... wanted) {
            for (String name : wanted) {
                if (!Blueprint.ALL.contains(name)) {
                    throw new Trouble("There is no process named %s; the names are: %s."
                            .formatted(name, String.join(", ", Blueprint.ALL)));
                }
            }
            this.names = new LinkedHashSet<>(List.of(wanted));
            return this;
        }

        /** Another jar for a service than the one the build made. */
        public Options jar(String service, Path jar) {
            jars.put(service, jar);
            return this;
        }

        /** One more environment variable for a service; it wins over the usual ones. */
        public Options environment(String service, String variable, String value) {
            environment.computeIfAbsent(service, any -> new HashMap<>()).put(variable, value);
            return this;
        }

        /** More JVM arguments for every service; they win over the usual ones, such as {@code -Xmx256m}. */
        public Options serviceJvm(List<String> arguments) {
            this.serviceJvm = List.copyOf(arguments);
            return this;
        }

        /** Who is told what happens. */
        public Options listener(Listener listener) {
            this.listener = listener;
            return this;
        }

        /**
         * A process that died is started again, after a growing pause, when those it needs are there; after five quick
         * deaths in a row it is left alone. Otherwise it stays dead until {@link LocalStack#restart}.
         */
        public Options restartDead(boolean restartDead) {
            this.restartDead = restartDead;
            return this;
        }

        /** Starts the stack and returns when all of it is ready. */
        public LocalStack start() throws InterruptedException {
            LocalStack stack = create();
            stack.start();
            return stack;
        }

        /** The stack, not started yet. */
        public LocalStack create() {
            return new LocalStack(this);
        }

        Installation installation() {
            if (installation == null) {
                installation = Installation.find();
            }
            return installation;
        }

        Layout layout() {
            return new Layout(data);
        }

        StackPorts ports() {
            return ports;
        }

        Set<String> names() {
            return names;
        }

        Path jar(String service) {
            Path chosen = jars.get(service);
            return chosen == null ? installation().serviceJar(service) : chosen;
        }

        Map<String, String> environment(String service) {
            return environment.getOrDefault(service, Map.of());
        }

        List<String> serviceJvm() {
            return serviceJvm;
        }
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

    /** Kills a process outright ({@code kill -9}), as a crash would; see {@link Options#restartDead}. */
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
