package org.metodika.local.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.metodika.local.Layout;
import picocli.CommandLine.Option;

/** The option every command has. */
final class DataFolder {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of all data and logs (default: .metodika beside the script).")
    private @Nullable Path folder;

    Path folder() {
        return folder == null ? Path.of(System.getProperty("metodika.home", ""), ".metodika") : folder;
    }

    Layout layout() {
        return new Layout(folder());
    }
}
