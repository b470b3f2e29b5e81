package org.metodika.program.trainingrequests;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Что сделал с запросом план повышения квалификации (E07).
 *
 * @param planYear year of the plan
 * @param group group of the plan; null for what is left over
 * @param on day it was decided
 * @param because why it is left over; null for what is planned or trained
 */
public record Placement(
        int planYear,
        @Nullable UUID group,
        Standing standing,
        LocalDate on,
        @Nullable String because) {

    /** How it stands by the plan. */
    public enum Standing {
        /** В плане. */
        PLANNED(TrainingRequest.Status.PLANNED),
        /** Педагог обучен. */
        TRAINED(TrainingRequest.Status.SATISFIED),
        /** Не вошёл. */
        LEFT_OVER(TrainingRequest.Status.LEFT_OVER);

        private final TrainingRequest.Status status;

        Standing(TrainingRequest.Status status) {
            this.status = status;
        }
    }

    TrainingRequest.Status status() {
        return standing.status;
    }

    /** Whether it says the same, on whatever day. */
    boolean saysTheSame(Placement other) {
        return equals(new Placement(other.planYear, other.group, other.standing, on, other.because));
    }
}
