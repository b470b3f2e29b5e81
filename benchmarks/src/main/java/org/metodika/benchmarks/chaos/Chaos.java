package org.metodika.benchmarks.chaos;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.metodika.benchmarks.chaos.fault.FaultPlan;
import org.metodika.benchmarks.chaos.fault.Injector.NeverWell;
import org.metodika.benchmarks.chaos.fault.Strike;
import org.metodika.benchmarks.results.Machine;
import org.metodika.benchmarks.results.ResultsFile;
import org.metodika.demo.client.GaveUp;
import org.metodika.demo.client.UnexpectedAnswer;
import org.metodika.demo.municipality.Size;
import org.metodika.demo.plot.Plan;
import org.metodika.local.Layout;
import org.metodika.local.process.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./metodika chaos}: kills and stops the processes of a platform while a municipality lives on it. */
@Command(
        name = "./metodika chaos",
        description = {
            "Lets the municipality of ./metodika demo live its year on a fresh platform of its own, then again on another",
            "whose processes are killed and stopped all the while, and compares what clients were told with what is",
            "stored, sent and shown. Adds the figures to benchmarks/results.md.",
            "Exit code 0: every promise was kept; 1: one was broken, or the run came to no end."
        },
        mixinStandardHelpOptions = true,
        version = "Metodika 0.1.0-SNAPSHOT")
public final class Chaos implements Callable<Integer> {

    static final int BROKEN = 1;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Option(names = "--faults", paramLabel = "N", description = "How many faults (default: ${DEFAULT-VALUE}).")
    private int faults = 40;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "What chance depends on, in the faults and in the municipality (default: ${DEFAULT-VALUE}).")
    private long seed = Size.USUAL.seed();

    @Option(names = "--schools", paramLabel = "N", description = "Organisations (default: ${DEFAULT-VALUE}).")
    private int schools = Size.USUAL.schools();

    @Option(names = "--staff", paramLabel = "N", description = "People of all of them (default: ${DEFAULT-VALUE}).")
    private int staff = Size.USUAL.staff();

    @Option(names = "--keep", description = "Keeps the data and logs of both platforms also when nothing is broken.")
    private boolean keep;

    @Option(names = "--no-results", description = "Doesn't add the figures to benchmarks/results.md.")
    private boolean withoutResults;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder for both platforms; must be empty (default: .metodika/chaos-TIME beside the script).")
    private @Nullable Path data;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Chaos() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Chaos()).execute(args));
    }

    @Override
    public Integer call() throws InterruptedException {
        Instant begin = Instant.now();
        Path home = Path.of(System.getProperty("metodika.home", "")).toAbsolutePath();
        Path folder = data == null ? home.resolve(".metodika/chaos-" + begin.getEpochSecond()) : data;
        Plan plan = Plan.of(new Size(schools, staff, seed, Size.USUAL.year()));
        out.printf(
                "%d faults while %d schools with %d people live a year; seed %d. Data and logs: %s%n",
                faults, schools, staff, seed, folder);
        try {
            Outcome outcome = new ChaosRun(folder, Life.year(plan), progress()).run(FaultPlan.draw(seed, faults));
            return tell(outcome, home, folder, begin);
        } catch (Trouble | GaveUp | UnexpectedAnswer | NeverWell problem) {
            out.println(problem.getMessage());
            out.println("The run came to no end; data and logs are kept in " + folder);
            return BROKEN;
        }
    }

    private int tell(Outcome outcome, Path home, Path folder, Instant begin) {
        String tables = Tables.of(outcome);
        String violations = Tables.violations(outcome);
        out.println();
        out.print(tables);
        out.print(violations);
        if (!withoutResults) {
            ResultsFile results = ResultsFile.of(home);
            results.append(
                    "chaos",
                    begin,
                    "%s; %s; %d schools, %d people, seed %d"
                            .formatted(Machine.description(), Machine.commit(home), schools, staff, seed),
                    violations.isEmpty() ? tables : tables + "\n```\n" + violations + "```\n");
            out.println("Added to " + results);
        }
        if (outcome.isClean() && !keep) {
            forget(folder);
        } else {
            out.println("Data and logs are kept in " + folder);
        }
        return outcome.isClean() ? 0 : BROKEN;
    }

    /** Deletes what the run made, and nothing else that may lie in the folder. */
    private static void forget(Path folder) {
        for (String part : List.of(ChaosRun.CALM, ChaosRun.STORMY)) {
            new Layout(folder.resolve(part)).delete();
        }
        try {
            Files.deleteIfExists(folder.resolve(ChaosRun.CALM));
            Files.deleteIfExists(folder.resolve(ChaosRun.STORMY));
            Files.deleteIfExists(folder);
        } catch (IOException notEmpty) {
            // What somebody else has put there stays.
        }
    }

    private ChaosRun.Progress progress() {
        return new ChaosRun.Progress() {
            @Override
            public void begins(String what) {
                out.printf("%s %s%n", now(), what);
            }

            @Override
            public void survived(Strike strike, int soFar, int of, Duration illness, long repeats) {
                out.printf(
                        "%s fault %d of %d: %s; all well after %s, clients sent %d requests again%n",
                        now(), soFar, of, strike.words(), Tables.seconds(illness), repeats);
            }
        };
    }

    private static String now() {
        return TIME.format(LocalTime.now(ZoneId.systemDefault()));
    }
}
