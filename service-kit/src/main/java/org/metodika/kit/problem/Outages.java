package org.metodika.kit.problem;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Recognises that something a service depends on is away, so that the caller hears «try again» and not «our mistake».
 * Types are told by name: not every service has each driver on its classpath.
 */
public final class Outages {

    /** How long callers are asked to wait while a dependency is away. */
    public static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private static final Set<String> TYPES = Set.of(
            "org.springframework.dao.DataAccessResourceFailureException",
            "org.springframework.dao.TransientDataAccessResourceException",
            "org.springframework.dao.QueryTimeoutException",
            "com.mongodb.MongoTimeoutException",
            "com.mongodb.MongoSocketException",
            "com.mongodb.MongoNotPrimaryException",
            "com.mongodb.MongoNodeIsRecoveringException",
            "com.mongodb.MongoServerUnavailableException",
            "com.mongodb.MongoConnectionPoolClearedException",
            "org.apache.kafka.common.errors.RetriableException",
            "org.springframework.security.authentication.AuthenticationServiceException");

    /** The second one tells of an answer that goes on for long, such as a stream of events. */
    private static final Set<String> CALLER_GONE = Set.of(
            "org.apache.catalina.connector.ClientAbortException",
            "org.springframework.web.context.request.async.AsyncRequestNotUsableException");

    private static final int DEEPEST_CAUSE = 20;

    private Outages() {}

    /** Whether this failure, or one that caused it, is an outage. */
    public static boolean is(@Nullable Throwable failure) {
        return anyCause(
                failure,
                cause -> isOneOf(cause, TYPES)
                        || (cause instanceof ProblemException problem
                                && problem.status() == HttpStatus.SERVICE_UNAVAILABLE));
    }

    /**
     * Whether the caller is gone, so that nobody is left to answer. Told by its type, never by words like «connection
     * reset»: those may be about the store as well.
     */
    static boolean isCallerGone(Throwable failure) {
        return hasType(failure, CALLER_GONE);
    }

    static boolean hasType(@Nullable Throwable failure, Set<String> names) {
        return anyCause(failure, cause -> isOneOf(cause, names));
    }

    private static boolean anyCause(@Nullable Throwable failure, Predicate<Throwable> wanted) {
        Set<Throwable> seen = new HashSet<>();
        for (Throwable cause = failure; cause != null && seen.size() < DEEPEST_CAUSE && seen.add(cause); ) {
            if (wanted.test(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isOneOf(Throwable cause, Set<String> names) {
        for (Class<?> type = cause.getClass(); type != null; type = type.getSuperclass()) {
            if (names.contains(type.getName())) {
                return true;
            }
        }
        return false;
    }
}
