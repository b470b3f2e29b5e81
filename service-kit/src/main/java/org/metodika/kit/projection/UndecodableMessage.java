package org.metodika.kit.projection;

import org.jspecify.annotations.Nullable;

/** A message that will never be understood; it goes to the dead letters at once. */
public final class UndecodableMessage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UndecodableMessage(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
