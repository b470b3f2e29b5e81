package org.metodika.local.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.metodika.local.LocalStack;
import org.metodika.local.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts everything. */
@Command(
        name = "up",
        description = {
            "Starts everything and keeps it running until Ctrl-C; builds before what is missing or outdated.",
            "Data survives down and up."
        })
final class Up implements Callable<Integer> {

    private static final String DETACH = "--detach";
    private static final String KEEP = "--keep";

    @Mixin
    private final DataFolder data = new DataFolder();

    @Option(names = DETACH, description = "Gives the terminal back when everything is ready; ./metodika down ends it.")
    private boolean detach;

    @Option(
            names = "--port-base",
            paramLabel = "N",
            description = "Uses ten ports from N on instead of the usual ones.")
    private @Nullable Integer portBase;

    @Option(
            names = "--port",
            paramLabel = "NAME=N",
            description = {
                "Another port for one process. Names: gateway, program-service, diagnostics-service,",
                "monitoring-service, reporting-service, keycloak, keycloak-management, kafka, kafka-controller, store."
            })
    private Map<String, Integer> ports = new HashMap<>();

    @Option(
            names = "--service-jvm",
            paramLabel = "ARG",
            description =
                    "One more JVM argument for every service, for example --service-jvm=-Xmx512m; may be repeated.")
    private List<String> serviceJvm = List.of();

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            description = "Starts only these, for example store,kafka,keycloak to run a service from an IDE.")
    private List<String> only = List.of();

    @Option(
            names = "--no-start-cache",
            description = "Neither uses nor makes caches that shorten later starts (they take about 1 GB).")
    private boolean noStartCache;

    @Option(names = KEEP, hidden = true)
    private boolean inBackground;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        switch (Situation.of(data.layout())) {
            case RUNNING -> {
                System.out.println("Metodika already runs on this data folder:");
                return Status.show(data.layout());
            }
            case LEFTOVERS -> System.out.println("Ending what is left of an earlier run.");
            case NOTHING -> {}
        }
        return detach ? startKeeper() : start();
    }

    /** Starts the same command as a process of its own and waits until that has everything ready. */
    private int startKeeper() throws InterruptedException {
        List<String> arguments = spec.root().commandLine().getParseResult().originalArgs().stream()
                .map(argument -> argument.equals(DETACH) ? KEEP : argument)
                .toList();
        var keeper = Keeper.start(data.layout(), arguments);
        var end = new Thread(keeper::end, "end");
        Runtime.getRuntime().addShutdownHook(end);
        boolean ready = keeper.awaitReady();
        Runtime.getRuntime().removeShutdownHook(end);
        return ready ? 0 : Metodika.FAILED;
    }

    private int start() throws InterruptedException {
        try (var display = Display.onStandardOutput()) {
            LocalStack stack = stack(display);
            Build.buildKeycloak(stack);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, display), "end"));
            System.out.println("Starting Metodika.");
            long begin = System.nanoTime();
            display.begin();
            stack.start();
            display.close();
            new Summary(stack, System.out).print(System.nanoTime() - begin, inBackground);
        }
        Thread.currentThread().join();
        return 0;
    }

    private LocalStack stack(Display display) {
        var options = LocalStack.options();
        if (portBase != null) {
            options.portBase(portBase);
        }
        ports.forEach(options::port);
        if (!only.isEmpty()) {
            options.only(only.toArray(String[]::new));
        }
        return options.data(data.folder())
                .serviceJvm(serviceJvm)
                .listener(display)
                .restartDead(true)
                .startCached(!noStartCache)
                .create();
    }

    private void end(LocalStack stack, Display display) {
        display.close();
        if (stack.isStarted()) {
            System.out.println();
            System.out.println("Stopping Metodika.");
            stack.close();
            System.out.println("Metodika is stopped; its data is kept.");
        }
    }
}
