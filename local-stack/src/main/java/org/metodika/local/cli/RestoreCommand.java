package org.metodika.local.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.metodika.local.Versions;
import org.metodika.local.backup.Manifest;
import org.metodika.local.backup.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings back what was saved. */
@Command(
        name = "restore",
        description = {
            "Replaces all data by those of a backup; Metodika must not run.",
            "The backup is checked whole before anything is replaced."
        })
final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private final DataFolder data = new DataFolder();

    @Parameters(paramLabel = "FILE", description = "The file that backup wrote.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--yes", description = "Doesn't ask.")
    private boolean yes;

    @Override
    public Integer call() {
        var restore = new Restore(data.layout(), Versions.installed().byName());
        Manifest manifest = restore.look(file);
        String moment = Texts.moment(manifest.made());
        if (data.layout().hasData()
                && !yes
                && !Texts.confirmed(
                        "restore replaces all data",
                        "Replace all data in %s by those of %s?"
                                .formatted(data.layout().folder(), moment))) {
            System.out.println("Nothing was restored.");
            return Metodika.FAILED;
        }
        restore.from(file);
        System.out.printf(
                "All data in %s are those of %s now; ./metodika up starts with them.%n",
                data.layout().folder(), moment);
        return 0;
    }
}
