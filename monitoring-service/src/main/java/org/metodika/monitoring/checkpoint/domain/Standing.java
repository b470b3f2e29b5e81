package org.metodika.monitoring.checkpoint.domain;

import org.jspecify.annotations.Nullable;

/** How a checkpoint stands: only a passed one has a result, and never one without both marks (C11). */
public sealed interface Standing {

    /** Not passed yet, in time or not. */
    record Open(@Nullable SelfMark selfMark) implements Standing {
        @Override
        public Status status() {
            return Status.OPEN;
        }
    }

    /** Passed with report and both marks. */
    record Passed(SelfMark selfMark, Result result) implements Standing {
        @Override
        public Status status() {
            return Status.PASSED;
        }
    }

    /** The approval of its program was annulled. */
    record Cancelled(@Nullable SelfMark selfMark) implements Standing {
        @Override
        public Status status() {
            return Status.CANCELLED;
        }
    }

    @Nullable
    SelfMark selfMark();

    Status status();
}
