package org.metodika.local.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.metodika.local.Versions;
import org.metodika.local.backup.Backup;
import org.metodika.local.process.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Saves all data. */
@Command(
        name = "backup",
        description = {
            "Saves all data in one file, of one instant, whether Metodika runs or not.",
            "What runs stands still for the seconds that copying takes."
        })
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private final DataFolder data = new DataFolder();

    @Parameters(paramLabel = "FILE", description = "The file to write, for example metodika.zip.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--yes", description = "Replaces a file of this name.")
    private boolean yes;

    @Override
    public Integer call() throws InterruptedException {
        if (Files.exists(file) && !yes) {
            throw new Trouble("%s is there already: choose another name, or say --yes to replace it.".formatted(file));
        }
        Backup.Result done = new Backup(data.layout(), Versions.installed().byName()).to(file);
        System.out.printf(
                "%s holds all data as of %s: %d files, %s.%n",
                file,
                Texts.moment(done.manifest().made()),
                done.manifest().files().size(),
                Texts.megabytes(done.manifest().size()));
        if (done.processes() > 0) {
            System.out.printf(
                    "Metodika stood still for %s and goes on.%n",
                    Texts.seconds(done.standstill().toNanos()));
        }
        return 0;
    }
}
