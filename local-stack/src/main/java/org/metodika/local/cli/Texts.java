package org.metodika.local.cli;

import java.io.Console;
import java.util.Locale;
import java.util.Optional;

/** Figures as people read them, and the people themselves. */
final class Texts {

    private Texts() {}

    /** The terminal, when a person sits at one. */
    @SuppressWarnings(
            "SystemConsoleNull") // Some JDKs give a console without a terminal, some give none: both are asked.
    static Optional<Console> terminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }

    static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }

    static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }
}
