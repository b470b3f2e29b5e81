package org.metodika.local.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.metodika.local.Layout;
import org.metodika.local.process.Listener;
import org.metodika.local.process.RunFolder;
import org.metodika.local.process.RunRecord;
import org.metodika.local.process.Supervisor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ends everything, whoever started it. */
@Command(name = "down", description = "Ends everything, wherever it was started from; data is kept.")
final class Down implements Callable<Integer> {

    /** As long as an orderly end of all processes may take. */
    private static final Duration OWNER_PATIENCE = Duration.ofMinutes(7);

    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    @Mixin
    private final DataFolder data = new DataFolder();

    @Override
    public Integer call() throws InterruptedException {
        try (var display = Display.onStandardOutput()) {
            System.out.println(
                    end(data.layout(), display)
                            ? "Metodika is stopped; its data is kept."
                            : "Nothing was running on this data folder.");
        }
        return 0;
    }

    /**
     * Ends what runs on a data folder.
     *
     * @return whether anything did
     */
    static boolean end(Layout layout, Listener listener) throws InterruptedException {
        RunFolder runs = layout.runs();
        Optional<RunFolder.Owner> owner = runs.owner().filter(RunFolder.Owner::isAlive);
        if (owner.isPresent()) {
            owner.get().end();
            long until = System.nanoTime() + OWNER_PATIENCE.toNanos();
            while (owner.get().isAlive() && System.nanoTime() < until) {
                Thread.sleep(LOOK_EVERY);
            }
        }
        List<RunRecord> left = runs.records();
        int ended = Supervisor.end(runs, left, listener);
        runs.disown();
        return owner.isPresent() || ended > 0;
    }
}
