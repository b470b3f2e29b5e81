package org.metodika.monitoring.duty.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/** How a duty stands. */
public sealed interface Standing {

    /** It is still owed, in time or not. */
    record Open() implements Standing {
        @Override
        public Status status() {
            return Status.OPEN;
        }
    }

    /**
     * It was handed in or carried out.
     *
     * @param doneOn day, in the time zone of the school
     * @param reference where to find what was handed in, e.g. number and day of the minutes
     * @param by who recorded it; null for people outside the schools
     */
    record Done(
            LocalDate doneOn, String reference, @Nullable StaffId by) implements Standing {
        @Override
        public Status status() {
            return Status.DONE;
        }
    }

    /** @param reason why nobody owes it any more; null where the meeting that decided it was annulled */
    record Withdrawn(@Nullable String reason) implements Standing {
        @Override
        public Status status() {
            return Status.WITHDRAWN;
        }
    }

    Status status();
}
