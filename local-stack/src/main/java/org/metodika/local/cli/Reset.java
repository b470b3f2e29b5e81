package org.metodika.local.cli;

import java.util.concurrent.Callable;
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
        if (!yes
                && !Texts.confirmed(
                        "reset deletes all data",
                        "Delete all data in %s?".formatted(data.layout().folder()))) {
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
}
