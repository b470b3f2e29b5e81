package org.metodika.demo.client;

import org.jspecify.annotations.Nullable;

/** Nothing answered for as long as the client's patience lasts. */
public final class GaveUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GaveUp(String what, int attempts, String last, @Nullable Throwable cause) {
        super("%s: given up after %d attempts, the last one ended with: %s".formatted(what, attempts, last), cause);
    }
}
