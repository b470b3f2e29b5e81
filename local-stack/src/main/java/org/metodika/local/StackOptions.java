package org.metodika.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.local.process.Listener;
import org.metodika.local.process.Trouble;

/** What may be chosen about a stack. */
public final class StackOptions {

    private @Nullable Installation installation;
    private Path data = Path.of(".metodika");
    private StackPorts ports = StackPorts.standard();
    private Set<String> names = new LinkedHashSet<>(Blueprint.ALL);
    private final Map<String, Path> jars = new HashMap<>();
    private final Map<String, Map<String, String>> environment = new HashMap<>();
    private List<String> serviceJvm = List.of();
    private Listener listener = Listener.NONE;
    private boolean restartDead;
    private boolean startCached;

    StackOptions() {}

    /** The data folder; it survives the stack. */
    public StackOptions data(Path folder) {
        this.data = folder;
        return this;
    }

    /** Any free ports. */
    public StackOptions freePorts() {
        this.ports = StackPorts.free();
        return this;
    }

    /** Ten ports from this one on. */
    public StackOptions portBase(int base) {
        this.ports = StackPorts.from(base);
        return this;
    }

    /** One port by its name. */
    public StackOptions port(String name, int port) {
        this.ports = ports.with(name, port);
        return this;
    }

    /** Runs only these processes, by name. */
    public StackOptions only(String... wanted) {
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
    public StackOptions jar(String service, Path jar) {
        jars.put(service, jar);
        return this;
    }

    /** One more environment variable for a service; it wins over the usual ones. */
    public StackOptions environment(String service, String variable, String value) {
        environment.computeIfAbsent(service, any -> new HashMap<>()).put(variable, value);
        return this;
    }

    /** More JVM arguments for every service; they win over the usual ones, such as {@code -Xmx256m}. */
    public StackOptions serviceJvm(List<String> arguments) {
        this.serviceJvm = List.copyOf(arguments);
        return this;
    }

    /** Who is told what happens. */
    public StackOptions listener(Listener listener) {
        this.listener = listener;
        return this;
    }

    /**
     * A process that died is started again, after a growing pause, when those it needs are there; after five quick
     * deaths in a row it is left alone. Otherwise it stays dead until {@link LocalStack#restart}.
     */
    public StackOptions restartDead(boolean restartDead) {
        this.restartDead = restartDead;
        return this;
    }

    /** Starts from caches of earlier starts, and makes them: for stacks that are started more than once. */
    public StackOptions startCached(boolean startCached) {
        this.startCached = startCached;
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

    Listener listener() {
        return listener;
    }

    boolean restartsDead() {
        return restartDead;
    }

    boolean isStartCached() {
        return startCached;
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
