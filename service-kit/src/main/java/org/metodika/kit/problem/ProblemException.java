package org.metodika.kit.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.springframework.http.HttpStatus;

/** Leaves a request at the edge with a problem; its texts come from the message bundles by {@link #code()}. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final HttpStatus status;
    private final transient List<Object> arguments;
    private final transient List<Flaw> flaws;
    private final @Nullable Duration retryAfter;
    private final transient @Nullable StaleCopy staleCopy;

    public ProblemException(
            String code, HttpStatus status, List<Object> arguments, List<Flaw> flaws, @Nullable Duration retryAfter) {
        this(code, status, arguments, flaws, retryAfter, null);
    }

    ProblemException(
            String code,
            HttpStatus status,
            List<Object> arguments,
            List<Flaw> flaws,
            @Nullable Duration retryAfter,
            @Nullable StaleCopy staleCopy) {
        super(code + " " + arguments, null, false, false);
        this.code = code;
        this.status = status;
        this.arguments = List.copyOf(arguments);
        this.flaws = List.copyOf(flaws);
        this.retryAfter = retryAfter;
        this.staleCopy = staleCopy;
    }

    /** Stable code, the last part of the problem type. */
    public String code() {
        return code;
    }

    public HttpStatus status() {
        return status;
    }

    /** Arguments of the texts, in order. */
    public List<Object> arguments() {
        return arguments;
    }

    public List<Flaw> flaws() {
        return flaws;
    }

    /** How long a caller should wait before the same request may succeed; null where waiting does not help. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** Which copy is not the present one; null for every other problem. */
    @Nullable
    StaleCopy staleCopy() {
        return staleCopy;
    }
}
