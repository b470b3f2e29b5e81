package org.metodika.kit.problem;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.springframework.http.HttpStatus;

/** The problems that every service has in common, and the way from a refusal of the domain to a problem. */
public final class Problems {

    private Problems() {}

    /** 422 or 409 with the texts of the refusal; record components become the arguments in their order. */
    public static ProblemException of(Rejection rejection) {
        HttpStatus status = switch (rejection.kind()) {
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case STATE -> HttpStatus.CONFLICT;
        };
        return new ProblemException(rejection.code(), status, argumentsOf(rejection), rejection.flaws(), null);
    }

    /** 404: unknown, or not within reach of the caller; the two are never told apart. */
    public static ProblemException notFound() {
        return plain("not-found", HttpStatus.NOT_FOUND);
    }

    /** 401: no token, or one that is not valid. */
    public static ProblemException unauthenticated() {
        return plain("unauthenticated", HttpStatus.UNAUTHORIZED);
    }

    /** 413: more than this address takes. */
    public static ProblemException contentTooLarge() {
        return plain("content-too-large", HttpStatus.CONTENT_TOO_LARGE);
    }

    /** 403: none of the caller's roles may do this at all. */
    public static ProblemException actionNotAllowed() {
        return plain("action-not-allowed", HttpStatus.FORBIDDEN);
    }

    /** 400 with the fields that can't be read. */
    public static ProblemException malformed(Flaw... flaws) {
        return new ProblemException("malformed-request", HttpStatus.BAD_REQUEST, List.of(), List.of(flaws), null);
    }

    /** 422 with the fields that break a rule, for plain registers without a domain of their own. */
    public static ProblemException invalid(List<Flaw> flaws) {
        return new ProblemException("invalid-content", HttpStatus.UNPROCESSABLE_CONTENT, List.of(), flaws, null);
    }

    /** 412: the caller's copy is not the present one. */
    public static ProblemException staleVersion(StaleCopy copy) {
        return new ProblemException(
                "stale-version",
                HttpStatus.PRECONDITION_FAILED,
                List.of(copy.expected(), copy.present()),
                List.of(),
                null,
                copy);
    }

    /** 409: something with this key is there already. */
    public static ProblemException alreadyExists() {
        return plain("already-exists", HttpStatus.CONFLICT);
    }

    /** 422: the Idempotency-Key was used before for another request. */
    public static ProblemException idempotencyKeyReused(String key) {
        return new ProblemException(
                "idempotency-key-reused", HttpStatus.UNPROCESSABLE_CONTENT, List.of(key), List.of(), null);
    }

    /** 503: something the service depends on is away. */
    public static ProblemException unavailable(Duration retryAfter) {
        return new ProblemException(
                "temporarily-unavailable", HttpStatus.SERVICE_UNAVAILABLE, List.of(), List.of(), retryAfter);
    }

    /** A problem that has no arguments. */
    public static ProblemException plain(String code, HttpStatus status, Flaw... flaws) {
        return new ProblemException(code, status, List.of(), List.of(flaws), null);
    }

    private static List<Object> argumentsOf(Rejection rejection) {
        if (!(rejection instanceof Record)) {
            return List.of();
        }
        List<Object> arguments = new ArrayList<>();
        for (RecordComponent component : rejection.getClass().getRecordComponents()) {
            try {
                component.getAccessor().trySetAccessible();
                Object value = component.getAccessor().invoke(rejection);
                arguments.add(value == null ? "" : value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Can't read " + component + " of " + rejection.code(), e);
            }
        }
        return arguments;
    }
}
