package org.metodika.monitoring.innovationclass.domain;

import java.util.List;

/** How a class stands. */
public sealed interface Standing {

    /** It is in the schedule. */
    record Planned() implements Standing {}

    /** It was held. */
    record Held(List<Seat> attended) implements Standing {
        public Held {
            attended = List.copyOf(attended);
        }
    }

    /** It will not be held. */
    record Cancelled(String reason) implements Standing {}

    default Status status() {
        return switch (this) {
            case Planned _ -> Status.PLANNED;
            case Held _ -> Status.HELD;
            case Cancelled _ -> Status.CANCELLED;
        };
    }
}
