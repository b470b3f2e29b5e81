package org.metodika.monitoring.attestation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an attestation stands. */
public sealed interface Standing {

    record Preparing() implements Standing {
        @Override
        public Status status() {
            return Status.PREPARING;
        }

        @Override
        public @Nullable LocalDate appliedOn() {
            return null;
        }
    }

    record Applied(LocalDate appliedOn) implements Standing {
        @Override
        public Status status() {
            return Status.APPLIED;
        }
    }

    record Decided(LocalDate appliedOn, Ruling ruling) implements Standing {
        @Override
        public Status status() {
            return ruling.refusal() == null ? Status.ESTABLISHED : Status.REFUSED;
        }
    }

    /**
     * The attempt was given up.
     *
     * @param reason null where the teacher has left
     */
    record Withdrawn(
            @Nullable LocalDate appliedOn,
            LocalDate on,
            @Nullable String reason) implements Standing {
        @Override
        public Status status() {
            return Status.WITHDRAWN;
        }
    }

    Status status();

    /** Day of the application; null where there was none. */
    @Nullable
    LocalDate appliedOn();

    /** As it stood before it came to an end. */
    default Standing before() {
        LocalDate applied = appliedOn();
        return applied == null ? new Preparing() : new Applied(applied);
    }
}
