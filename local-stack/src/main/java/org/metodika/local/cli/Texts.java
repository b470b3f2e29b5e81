package org.metodika.local.cli;

import java.util.Locale;

/** Figures as people read them. */
final class Texts {

    private Texts() {}

    static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }

    static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }
}
