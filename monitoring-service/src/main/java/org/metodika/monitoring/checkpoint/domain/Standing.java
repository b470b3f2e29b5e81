package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a checkpoint stands: only a passed one has a result, and never one without both marks (C11), but for one that was passed
 * on paper where expressly no self mark was given.
 */
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

    /** Passed on paper, before its program was transferred. */
    record PassedOnPaper(@Nullable SelfMark selfMark, PaperResult result) implements Standing {
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

    /** Day on which it was passed; null where it was not. */
    default @Nullable LocalDate passedOn() {
        return switch (this) {
            case Passed passed -> passed.result().passedOn();
            case PassedOnPaper passed -> passed.result().passedOn();
            case Open _, Cancelled _ -> null;
        };
    }

    /** Mark of the assessor; null where it was not passed. */
    default @Nullable Integer assessorMark() {
        return switch (this) {
            case Passed passed -> passed.result().assessorMark();
            case PassedOnPaper passed -> passed.result().assessorMark();
            case Open _, Cancelled _ -> null;
        };
    }

    Status status();
}
