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
import picocli.CommandLine.Option;

/** Starts everything. */
@Command(
        name = "up",
        description = {
            "Starts everything and keeps it running until Ctrl-C; builds before what is missing or outdated.",
            "Data survives down and up."
        })
final class Up implements Callable<Integer> {

    @Mixin
    private final DataFolder data = new DataFolder();

    @Option(
            names = "--detach",
            description = "Gives the terminal back when everything is ready; ./metodika down ends it.")
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

    /** In the background everything goes on when this process ends, from the moment all of it is ready. */
    private volatile boolean handedOver;

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
        try (var display = Display.onStandardOutput()) {
            LocalStack stack = stack(display);
            Build.buildKeycloak(stack);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, display), "end"));
            System.out.println("Starting Metodika.");
            long begin = System.nanoTime();
            display.begin();
            stack.start();
            handedOver = detach;
            display.close();
            new Summary(stack, System.out).print(System.nanoTime() - begin, detach);
        }
        if (!detach) {
            Thread.currentThread().join();
        }
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
                .detached(detach)
                .listener(display)
                .restartDead(true)
                .create();
    }

    private void end(LocalStack stack, Display display) {
        display.close();
        if (!handedOver && stack.isStarted()) {
            System.out.println();
            System.out.println("Stopping Metodika.");
            stack.close();
            System.out.println("Metodika is stopped; its data is kept.");
        }
    }
}
