package org.metodika.test;

import java.util.List;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection;

/**
 * What a test expects of a {@link Decision} of an aggregate, for static import. Each method fails with the whole
 * decision where it went the other way.
 */
public final class Decided {

    private Decided() {}

    /** The events of an accepted command; empty where there was nothing to do. */
    public static <E> List<E> events(Decision<E> decision) {
        return switch (decision) {
            case Decision.Accepted<E>(var events) -> events;
            case Decision.Rejected<E> other -> throw new AssertionError("Expected events, but it is " + other);
        };
    }

    /** The event of a command that is accepted with exactly one. */
    public static <E> E event(Decision<E> decision) {
        return switch (decision) {
            case Decision.Accepted<E>(var events) when events.size() == 1 -> events.getFirst();
            case Decision<E> other -> throw new AssertionError("Expected one event, but it is " + other);
        };
    }

    /** Why a command is refused. */
    public static Rejection refusal(Decision<?> decision) {
        return switch (decision) {
            case Decision.Rejected<?>(var reason) -> reason;
            case Decision.Accepted<?> other -> throw new AssertionError("Expected a refusal, but it is " + other);
        };
    }

    /** What a refusal finds wrong, each flaw as pointer and code: {@code /order/number order-number-missing}. */
    public static List<String> flaws(Decision<?> decision) {
        return refusal(decision).flaws().stream()
                .map(flaw -> flaw.pointer() + " " + flaw.code())
                .toList();
    }
}
