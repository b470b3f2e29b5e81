package org.metodika.program.offers.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Оценка качества услуг (B34).
 *
 * @param value 1 to 5, 5 is best
 * @param source who rated, e.g. «Независимая оценка качества», up to 200 characters
 * @param ratedOn day of the rating, not later than the day it is recorded
 * @param annulledBecause why it does not count any more; null where it counts
 */
public record Rating(
        RatingId id,
        int value,
        String source,
        LocalDate ratedOn,
        @Nullable String annulledBecause) {

    static final int WORST = 1;
    static final int BEST = 5;

    public Rating {
        source = source.strip();
    }

    /** Whether it makes a part of the quality. */
    public boolean counts() {
        return annulledBecause == null;
    }

    Rating annulled(String reason) {
        return new Rating(id, value, source, ratedOn, reason);
    }
}
