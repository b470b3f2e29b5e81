package org.metodika.benchmarks.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.benchmarks.forecast.Backtest;
import org.metodika.benchmarks.results.Machine;
import org.metodika.benchmarks.results.ResultsFile;
import org.metodika.local.process.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./metodika bench}: measures the platform on this machine and keeps the figures. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Starts a platform for itself alone, puts load on it, prints the figures and appends them",
            "to benchmarks/results.md. Takes about twelve minutes; nothing else should run meanwhile."
        })
public final class Bench implements Callable<Integer> {

    /** Connections of a load, also to the document store. */
    static final int CONNECTIONS = 16;

    private static final int USUAL_SECONDS = 20;
    private static final int QUICK_SECONDS = 6;

    /** What can be measured, in the order in which it is. */
    enum What {
        APPROVAL,
        REBUILD,
        STORE,
        KAFKA,
        READ,
        RECORD,
        PROGRAMS,
        RANKING,
        REPORTS,
        CAMPAIGN,
        FORECAST,
        WATCH
    }

    /**
     * Measured only when they are named: opening thousands of accounts takes longer than all the rest, and tens of thousands of checkpoints
     * would slow down whatever is measured beside them.
     */
    private static final Set<What> ON_DEMAND = EnumSet.of(What.CAMPAIGN, What.WATCH);

    private static final Duration AS_ON_SERVERS = Duration.ofMinutes(15);
    private static final Duration OFTEN = Duration.ofSeconds(15);
    private static final int TEACHERS = 6_000;
    private static final int FEW_TEACHERS = 400;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            description = "Measures only these: ${COMPLETION-CANDIDATES}; CAMPAIGN and WATCH only when they are named.")
    private @Nullable Set<What> only;

    @Option(names = "--seconds", paramLabel = "N", description = "Length of each measured load; 20 by default.")
    private @Nullable Integer seconds;

    @Option(
            names = "--teachers",
            paramLabel = "N",
            description = "How many answer on the day of the campaign; 6,000 by default, 400 with --quick.")
    private @Nullable Integer teachers;

    @Option(names = "--quick", description = "Short loads, for trying; the figures are printed, not kept.")
    private boolean quick;

    @Option(
            names = "--service-jvm",
            paramLabel = "ARG",
            split = " ",
            description = "JVM arguments of the services; by default ${DEFAULT-VALUE}.",
            defaultValue = "-XX:TieredStopAtLevel=4 -Xmx384m")
    private List<String> serviceJvm = List.of();

    @Option(
            names = "--profile",
            description =
                    "Records the services (JFR) and writes down the top frames of each load; slows them a little.")
    private boolean profile;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The platform's data folder, which must be empty or not there; a temporary one by default.")
    private @Nullable Path data;

    @Spec
    private @Nullable CommandSpec spec;

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    if (failure instanceof Trouble) {
                        line.getErr().println(failure.getMessage());
                        return CommandLine.ExitCode.SOFTWARE;
                    }
                    throw failure;
                });
    }

    /** What is to be measured. */
    Set<What> wanted() {
        return only == null || only.isEmpty() ? EnumSet.complementOf(EnumSet.copyOf(ON_DEMAND)) : EnumSet.copyOf(only);
    }

    /** How often schedules look: as on real servers, unless a night is to be measured. */
    private Duration watchedEvery() {
        return wanted().contains(What.WATCH) ? OFTEN : AS_ON_SERVERS;
    }

    /** How many teachers answer in a campaign. */
    int teachers() {
        if (teachers != null && teachers < 1) {
            throw new ParameterException(
                    new CommandLine(this), "--teachers takes a number from 1 on, not " + teachers + ".");
        }
        if (teachers != null) {
            return teachers;
        }
        return quick ? FEW_TEACHERS : TEACHERS;
    }

    /** How long. */
    Pace pace() {
        if (seconds != null && seconds < 1) {
            throw new ParameterException(
                    new CommandLine(this), "--seconds takes a number of seconds from 1 on, not " + seconds + ".");
        }
        return quick
                ? Pace.quick(seconds == null ? QUICK_SECONDS : seconds)
                : Pace.whole(seconds == null ? USUAL_SECONDS : seconds);
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        Pace pace = pace();
        int answering = teachers();
        PrintWriter out = new PrintWriter(System.out, true);
        Set<What> loads = EnumSet.copyOf(wanted());
        if (loads.remove(What.FORECAST)) {
            lookBack(out);
        }
        if (loads.isEmpty()) {
            return 0;
        }
        Path folder = folder();
        Path recordings = profile ? Files.createDirectories(folder.resolve("recordings")) : null;
        Instant begin = Instant.now();
        Session session;
        out.println("Starting a platform in " + folder + " …");
        try (Platform platform = Platform.start(folder, serviceJvm, recordings, watchedEvery())) {
            out.println("Bringing people …");
            session = new Session(platform, Town.found(platform.people()), pace, out);
            new Agenda(session, loads, answering).go();
        }
        String where = "%s; %s.%n%s"
                .formatted(
                        Machine.description(), Machine.commit(home()), Platform.settings(serviceJvm, watchedEvery()));
        String text = text(session);
        out.printf("%n%s%n%n%s%n", where, text);
        if (recordings != null) {
            Path report = recordings.resolve("profile.txt");
            Files.writeString(report, Profile.report(recordings, session.spans()));
            out.println("Top frames of each load: " + report + " (the recordings are beside it)");
        }
        if (quick) {
            out.println("Figures of a quick run are not kept.");
        } else {
            ResultsFile results = ResultsFile.of(home());
            results.append("bench", begin, where, text);
            out.println("Appended to " + results);
        }
        if (data == null && recordings == null) {
            delete(folder);
        }
        return 0;
    }

    /** Needs no platform: a forecast is held against histories that are there before. */
    private void lookBack(PrintWriter out) {
        String text = Backtest.table();
        out.println(text);
        if (!quick) {
            ResultsFile results = ResultsFile.of(home());
            results.append(
                    "bench, forecast of delays",
                    Instant.now(),
                    Machine.commit(home()) + "; mean absolute error in days, told thirty days before the last day.",
                    text);
            out.println("Appended to " + results);
        }
    }

    private static String text(Session session) {
        return """
                %d connections (closed loop: each sends its next request when the last one is answered), %d s after %d s of \
                warm-up; the load generator runs on the same cores.

                %s
                %s""".formatted(
                        CONNECTIONS,
                        session.pace().seconds().toSeconds(),
                        session.pace().warmUp().toSeconds(),
                        FigureTable.of(session.figures()),
                        session.notes().stream().map(note -> "- " + note).collect(Collectors.joining("\n")));
    }

    private Path folder() throws IOException {
        if (data == null) {
            return Files.createTempDirectory("metodika-bench");
        }
        if (Files.isDirectory(data)) {
            try (var files = Files.list(data)) {
                if (files.findAny().isPresent()) {
                    throw new Trouble(
                            "%s is not empty: figures of different amounts of data can't be compared.".formatted(data));
                }
            }
        }
        return data;
    }

    private static Path home() {
        return Path.of(System.getProperty("metodika.home", "")).toAbsolutePath();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
