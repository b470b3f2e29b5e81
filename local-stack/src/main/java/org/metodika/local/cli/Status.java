package org.metodika.local.cli;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.metodika.local.Layout;
import org.metodika.local.Situation;
import org.metodika.local.process.Processes;
import org.metodika.local.process.RunFolder;
import org.metodika.local.process.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what runs. */
@Command(
        name = "status",
        description =
                "Says what runs, on which ports and in how much memory. Exit code 0: all; 3: nothing, or not all.")
final class Status implements Callable<Integer> {

    @Mixin
    private final DataFolder data = new DataFolder();

    @Override
    public Integer call() {
        return show(data.layout());
    }

    static int show(Layout layout) {
        List<RunRecord> records = layout.runs().records();
        if (records.isEmpty()) {
            System.out.println("Nothing runs on the data folder " + layout.folder() + ".");
            return Metodika.NOT_RUNNING;
        }
        System.out.printf(
                "  %-20s %-8s %6s %8s %10s %9s %9s%n",
                "process", "state", "port", "pid", "memory", "since", "restarts");
        boolean all = true;
        long sum = 0;
        for (RunRecord record : records) {
            boolean alive = record.isAlive();
            all &= alive;
            OptionalLong resident = alive ? Processes.residentBytes(record.pid()) : OptionalLong.empty();
            sum += resident.orElse(0);
            System.out.printf(
                    "  %-20s %-8s %6d %8d %10s %9s %9s%n",
                    record.name(),
                    state(record),
                    record.port(),
                    record.pid(),
                    resident.isPresent() ? Texts.megabytes(resident.getAsLong()) : "",
                    alive ? age(record) : "",
                    record.restarts() == 0 ? "" : Integer.toString(record.restarts()));
        }
        System.out.printf("  %-20s %-8s %6s %8s %10s%n", "in all", "", "", "", Texts.megabytes(sum));
        if (!all) {
            System.out.println(explanation(layout, records));
        } else if (Situation.of(layout) == Situation.LEFTOVERS) {
            System.out.println("These are left of an earlier run: ./metodika down ends them.");
            all = false;
        }
        return all ? 0 : Metodika.NOT_RUNNING;
    }

    private static String state(RunRecord record) {
        if (record.givenUp()) {
            return "given up";
        }
        if (record.isFrozen()) {
            return "frozen";
        }
        return record.isAlive() ? "runs" : "ended";
    }

    private static String explanation(Layout layout, List<RunRecord> records) {
        boolean watched = layout.runs().owner().filter(RunFolder.Owner::isAlive).isPresent();
        return watched && records.stream().noneMatch(RunRecord::givenUp)
                ? "Not all of it runs; what died is being started again. Logs of what crashed: " + layout.logs()
                : "Not all of it runs: ./metodika logs NAME says why; ./metodika down and up start all of it again.";
    }

    private static String age(RunRecord record) {
        var age = Duration.ofMillis(System.currentTimeMillis() - record.started());
        return age.toHours() > 0
                ? "%d h %02d m".formatted(age.toHours(), age.toMinutesPart())
                : "%d m %02d s".formatted(age.toMinutes(), age.toSecondsPart());
    }
}
