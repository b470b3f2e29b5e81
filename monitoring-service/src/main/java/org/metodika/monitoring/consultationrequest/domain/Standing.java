package org.metodika.monitoring.consultationrequest.domain;

import java.time.LocalDate;
import java.util.UUID;

/** How a request stands. */
public sealed interface Standing {

    /** Nobody has taken it. */
    record Open() implements Standing {}

    /** Somebody undertook to answer it. */
    record Taken(Helper by, LocalDate on) implements Standing {}

    /** A day for the consultation was agreed. */
    record Agreed(Helper by, LocalDate day) implements Standing {}

    /** It was answered in writing. */
    record Answered(Helper by, LocalDate on) implements Standing {}

    /** The consultation was held; it is an entry of the log. */
    record Held(Helper by, UUID consultation, LocalDate on) implements Standing {}

    /** The asker closed it. */
    record Closed(LocalDate on, boolean answered) implements Standing {}

    default Status status() {
        return switch (this) {
            case Open _ -> Status.OPEN;
            case Taken _ -> Status.TAKEN;
            case Agreed _ -> Status.AGREED;
            case Answered _ -> Status.ANSWERED;
            case Held _ -> Status.HELD;
            case Closed _ -> Status.CLOSED;
        };
    }

    /** Whether the asker still waits. */
    default boolean waits() {
        return switch (this) {
            case Open _, Taken _, Agreed _ -> true;
            case Answered _, Held _, Closed _ -> false;
        };
    }
}
