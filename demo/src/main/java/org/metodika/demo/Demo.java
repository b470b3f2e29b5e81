package org.metodika.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.metodika.demo.client.Client;
import org.metodika.demo.client.GaveUp;
import org.metodika.demo.client.SignInRefused;
import org.metodika.demo.client.Traffic;
import org.metodika.demo.client.UnexpectedAnswer;
import org.metodika.demo.municipality.Size;
import org.metodika.demo.play.Ground;
import org.metodika.demo.play.Listener;
import org.metodika.demo.play.YearPlayer;
import org.metodika.demo.plot.Plan;
import org.metodika.demo.report.Report;
import org.metodika.local.process.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./metodika demo}: a municipality and a school year of its life on the platform that runs on this machine. */
@Command(
        name = "./metodika demo",
        description = {
            "Plays a school year of a municipality through the gateway: schools and staff are imported, people assess, draft,"
                    + " approve, record. The same options give the same municipality and the same report. What was broken"
                    + " off goes on when the command is run again.",
            "Exit code 0: done; 1: something failed, or the report is not as it must be; 4: other schools stand there."
        },
        mixinStandardHelpOptions = true,
        version = "Metodika 0.1.0-SNAPSHOT")
public final class Demo implements Callable<Integer> {

    static final int FAILED = 1;
    static final int TAKEN = 4;

    @Option(names = "--schools", paramLabel = "N", description = "Organisations (default: ${DEFAULT-VALUE}).")
    private int schools = Size.USUAL.schools();

    @Option(names = "--staff", paramLabel = "N", description = "People of all of them (default: ${DEFAULT-VALUE}).")
    private int staff = Size.USUAL.staff();

    @Option(names = "--seed", paramLabel = "N", description = "What chance depends on (default: ${DEFAULT-VALUE}).")
    private long seed = Size.USUAL.seed();

    @Option(
            names = "--year",
            paramLabel = "N",
            description = "The year in which the school year begins (default: ${DEFAULT-VALUE}).")
    private int year = Size.USUAL.year();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many people act at the same time (default: ${DEFAULT-VALUE}).")
    private int threads = 16;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of all data and logs (default: .metodika beside the script).")
    private @Nullable Path folder;

    @Option(
            names = "--port-base",
            paramLabel = "N",
            description = "Where a platform has to be started: ten ports from N on instead of the usual ones.")
    private @Nullable Integer portBase;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of what is printed, ru or en (default: that of LANG, else ru).")
    private @Nullable String language;

    private Demo() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Demo())
                .setExecutionExceptionHandler((problem, line, parsed) -> {
                    if (problem instanceof Trouble) {
                        line.getErr().println(problem.getMessage());
                        line.getErr().flush();
                        return FAILED;
                    }
                    throw problem;
                })
                .execute(args));
    }

    @Override
    public Integer call() throws InterruptedException {
        Words words = Words.in(language, System.getenv());
        Plan plan = Plan.of(size());
        Path data = folder == null ? Path.of(System.getProperty("metodika.home", ""), ".metodika") : folder;
        RunningPlatform platform = RunningPlatform.on(data, portBase, words);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Client client = Client.of(platform.gateway(), platform.issuer()).open()) {
            Ground ground = new YearPlayer(client, Listener.NONE, threads).ground(plan);
            out.println(words.text(
                    "ground." + ground.name().toLowerCase(Locale.ROOT),
                    plan.size().name()));
            return ground == Ground.TAKEN ? TAKEN : play(plan, client, words, out);
        } catch (GaveUp e) {
            throw new Trouble(words.text("failed.away", String.valueOf(e.getMessage())), e);
        } catch (UnexpectedAnswer | SignInRefused e) {
            throw new Trouble(words.text("failed.refused", String.valueOf(e.getMessage())), e);
        }
    }

    private Size size() {
        try {
            return new Size(schools, staff, seed, year);
        } catch (IllegalArgumentException e) {
            throw new Trouble(String.valueOf(e.getMessage()), e);
        }
    }

    private int play(Plan plan, Client client, Words words, PrintStream out) throws InterruptedException {
        boolean live =
                System.console() != null && System.console().isTerminal() && !"dumb".equals(System.getenv("TERM"));
        long begin = System.nanoTime();
        Report report;
        try (Progress progress = new Progress(out, live, words, client.traffic())) {
            report = new YearPlayer(client, progress, threads).play(plan);
        }
        out.println();
        out.print(new ReportPage(report, words).text());
        List<String> differences = report.differences(Report.expected(plan));
        out.println();
        if (!differences.isEmpty()) {
            out.println(words.text("report.wrong"));
            differences.forEach(difference -> out.println("  " + difference));
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        Traffic traffic = client.traffic();
        out.println(words.text(
                "end.figures",
                took.toMinutes(),
                took.toSecondsPart(),
                traffic.requests(),
                Math.round(traffic.requests() / Math.max(0.001, took.toMillis() / 1000.0)),
                traffic.repeats(),
                traffic.signIns()));
        out.println(words.text(
                "end.next", plan.municipality().schools().getFirst().head().key(), plan.lastDay()));
        return differences.isEmpty() ? 0 : FAILED;
    }
}
