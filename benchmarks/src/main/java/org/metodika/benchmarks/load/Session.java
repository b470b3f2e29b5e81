package org.metodika.benchmarks.load;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What measurements share: the platform, the people on it, the pace; it keeps what they found. */
final class Session {

    private final Platform platform;
    private final Town town;
    private final Pace pace;
    private final PrintWriter out;
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, CpuShares.Used> used = new LinkedHashMap<>();
    private final List<Profile.Span> spans = new ArrayList<>();

    Session(Platform platform, Town town, Pace pace, PrintWriter out) {
        this.platform = platform;
        this.town = town;
        this.pace = pace;
        this.out = out;
    }

    Platform platform() {
        return platform;
    }

    Town town() {
        return town;
    }

    Pace pace() {
        return pace;
    }

    /** Keeps a figure. */
    void found(Figure figure) {
        figures.add(figure);
        out.printf(
                "  %s: %s %s%n", figure.what(), figure.got(), figure.verdict().word());
        out.flush();
    }

    /** Says what is being done. */
    void says(String what) {
        out.println(what);
        out.flush();
    }

    /** Lets a load run of which only the warm-up is wanted. */
    void warmUp(String name, ClosedLoop load, ClosedLoop.Hiring workers) throws InterruptedException {
        says(name + ": warm-up …");
        keepError(name, load.run(workers));
    }

    /** Lets a load run, and keeps who used the processor meanwhile; stretches of the same name count as one. */
    Measured run(String name, ClosedLoop load, ClosedLoop.Hiring workers) throws InterruptedException {
        says(name + " …");
        Instant from = Instant.now();
        CompletableFuture<CpuShares> cpu = CompletableFuture.supplyAsync(
                () -> CpuShares.begin(platform.processes()),
                CompletableFuture.delayedExecutor(load.warmUp().toMillis(), TimeUnit.MILLISECONDS));
        Measured measured = load.run(workers);
        keepUse(name, from.plus(load.warmUp()), cpu.join().soFar(measured.operations()));
        keepError(name, measured);
        return measured;
    }

    /**
     * Keeps who used the processor.
     *
     * @param from when it began; it ends now
     */
    void keepUse(String name, Instant from, CpuShares.Used use) {
        used.merge(name, use, CpuShares.Used::plus);
        spans.add(new Profile.Span(name, from, Instant.now()));
    }

    private void keepError(String name, Measured measured) {
        if (measured.errors() > 0) {
            notes.add("%s: the first error: %s".formatted(name, measured.firstError()));
        }
    }

    /** Keeps a sentence that belongs to the figures. */
    void note(String sentence) {
        notes.add(sentence);
    }

    List<Figure> figures() {
        return figures;
    }

    List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        used.forEach((name, use) ->
                all.add("%s: cores used (processor time per operation): %s".formatted(name, use.text())));
        return all;
    }

    List<Profile.Span> spans() {
        return spans;
    }
}
