package org.metodika.monitoring.control.domain;

import org.jspecify.annotations.Nullable;

/** How a control stands: only a settled one has an act. */
public sealed interface Standing {

    /** There is no act yet, in time or not. */
    record Open() implements Standing {
        @Override
        public Status status() {
            return Status.OPEN;
        }
    }

    /**
     * The act is signed.
     *
     * @param done null while its measure is not carried out, and where it has none
     * @param answer null while the program has not answered, and where it was asked nothing
     */
    record Settled(
            Act act, @Nullable MeasureDone done, @Nullable Answer answer) implements Standing {
        @Override
        public Status status() {
            return Status.SETTLED;
        }
    }

    /** @param reason why it was taken out of the plan; null where the program ended */
    record Cancelled(@Nullable String reason) implements Standing {
        @Override
        public Status status() {
            return Status.CANCELLED;
        }
    }

    Status status();
}
