package org.metodika.program.acts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Действует ли акт on a certain day. */
public enum Standing {
    /** Ещё не действует. */
    NOT_YET,
    /** Действует. */
    IN_FORCE,
    /** Срок действия истёк. */
    EXPIRED,
    /** Действует новая редакция. */
    SUPERSEDED,
    /** Отменён. */
    REPEALED,
    /** Запись аннулирована: entered by mistake. */
    ANNULLED;

    /**
     * What holds of an act.
     *
     * @param validFrom first day in force; null where nobody knows it
     * @param validUntil last day in force; null for no end
     * @param replacedFrom first day of the act that supersedes it
     * @param repealedFrom first day on which it is repealed
     */
    record Period(
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate replacedFrom,
            @Nullable LocalDate repealedFrom,
            boolean annulled) {

        Standing on(LocalDate day) {
            if (annulled) {
                return ANNULLED;
            }
            if (repealedFrom != null && !repealedFrom.isAfter(day)) {
                return REPEALED;
            }
            if (replacedFrom != null && !replacedFrom.isAfter(day)) {
                return SUPERSEDED;
            }
            if (validUntil != null && validUntil.isBefore(day)) {
                return EXPIRED;
            }
            return validFrom != null && validFrom.isAfter(day) ? NOT_YET : IN_FORCE;
        }

        /** The last day on which it is in force, whatever ends it; null where nothing does. */
        @Nullable
        LocalDate lastDay() {
            return earlier(validUntil, earlier(before(replacedFrom), before(repealedFrom)));
        }

        private static @Nullable LocalDate before(@Nullable LocalDate day) {
            return day == null ? null : day.minusDays(1);
        }

        private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.isBefore(other) ? one : other;
        }
    }
}
