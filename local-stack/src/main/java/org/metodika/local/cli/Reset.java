package org.metodika.local.cli;

import java.io.Console;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.metodika.local.process.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Deletes all data. */
@Command(name = "reset", description = "Ends everything and deletes all data and logs of the data folder.")
final class Reset implements Callable<Integer> {

    @Mixin
    private final DataFolder data = new DataFolder();

    @Option(names = "--yes", description = "Doesn't ask.")
    private boolean yes;

    @Override
    public Integer call() throws InterruptedException {
        if (!yes && !confirmed()) {
            System.out.println("Nothing was deleted.");
            return Metodika.FAILED;
        }
        try (var display = Display.onStandardOutput()) {
            Down.end(data.layout(), display);
        }
        data.layout().delete();
        System.out.println("All data in " + data.layout().folder() + " is deleted.");
        return 0;
    }

    private boolean confirmed() {
        Console console = Texts.terminal()
                .orElseThrow(() -> new Trouble("reset deletes all data; without a terminal to ask on, say --yes."));
        String answer =
                console.readLine("Delete all data in %s? [y/N] ", data.layout().folder());
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes|д|да");
    }
}
