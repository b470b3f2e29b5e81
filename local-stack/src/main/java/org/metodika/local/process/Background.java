package org.metodika.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts processes that have a log file instead of a terminal. */
public final class Background {

    private Background() {}

    /**
     * Starts a process that doesn't hear the terminal's Ctrl-C or its end.
     *
     * @param environment variables on top of our own
     * @param log begun anew for its output
     */
    public static Process start(List<String> command, Map<String, String> environment, LogFile log) throws IOException {
        log.begin();
        var builder = new ProcessBuilder(shielded(command));
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true)
                .redirectOutput(log.path().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
    }

    /** The terminal sends Ctrl-C and its own end to every process; exec keeps the id, the JVM keeps what is ignored. */
    private static List<String> shielded(List<String> command) {
        var shielded = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        shielded.addAll(command);
        return shielded;
    }
}
