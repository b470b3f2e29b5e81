package org.metodika.program.supports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent as it is taken: absent texts and lists are empty ones. */
final class Sent {

    private Sent() {}

    static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    /** Null for a text that says nothing. */
    static @Nullable String optional(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }

    static <T> List<T> list(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent;
    }
}
