package org.metodika.local.cli;

import java.io.Console;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.metodika.local.process.Trouble;

/** Figures as people read them, and the people themselves. */
final class Texts {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Texts() {}

    /** The terminal, when a person sits at one. */
    @SuppressWarnings(
            "SystemConsoleNull") // Some JDKs give a console without a terminal, some give none: both are asked.
    static Optional<Console> terminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }

    /**
     * Asks at the terminal.
     *
     * @param deed what the command does, for the refusal where there is no terminal
     */
    static boolean confirmed(String deed, String question) {
        Console console =
                terminal().orElseThrow(() -> new Trouble(deed + "; without a terminal to ask on, say --yes."));
        String answer = console.readLine("%s [y/N] ", question);
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes|д|да");
    }

    /** In the time zone of this machine. */
    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(ZoneId.systemDefault()));
    }

    static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }

    static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }
}
