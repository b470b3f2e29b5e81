package org.metodika.reporting;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The LibreOffice of this machine, as people open our files with it. */
public final class LibreOffice {

    private static final String MISSING = "No file is opened in LibreOffice: soffice is not on the PATH"
            + " (Debian: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui)";
    private static final long LONGEST_MINUTES = 3;

    private LibreOffice() {}

    public static boolean isInstalled() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /** Skips the test where there is none, saying so, and fails it with {@code CI=true}. */
    public static void require() {
        if (!isInstalled()) {
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(MISSING);
            }
            Assumptions.abort(MISSING);
        }
    }

    /** Opens these files, one after another in one process, and saves each under its name in another format. */
    public static void convert(List<Path> files, String format, Path target) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(target.resolve("profile"));
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + profile.toUri(),
                "--convert-to",
                format,
                "--outdir",
                target.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(target.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Assertions.fail("LibreOffice hangs");
        }
        if (process.exitValue() != 0) {
            Assertions.fail(Files.readString(target.resolve("soffice.log")));
        }
    }
}
