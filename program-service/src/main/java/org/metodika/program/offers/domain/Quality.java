package org.metodika.program.offers.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Качество услуг организатора: the mean of the newest rating of each source, with the number that tells how much it is worth
 * (B34).
 *
 * @param value 1 to 5, one decimal
 * @param sources how many sources it is made of, at least 1
 */
public record Quality(double value, int sources) {

    /** What these ratings come to; null where none counts. Of two ratings of a source on one day the later recorded one counts. */
    static @Nullable Quality of(List<Rating> ratings) {
        Map<String, Rating> newest = new HashMap<>();
        for (Rating rating : ratings) {
            if (rating.counts()) {
                newest.merge(
                        rating.source().toLowerCase(Locale.ROOT),
                        rating,
                        (before, now) -> now.ratedOn().isBefore(before.ratedOn()) ? before : now);
            }
        }
        if (newest.isEmpty()) {
            return null;
        }
        double mean = newest.values().stream().mapToInt(Rating::value).average().orElseThrow();
        return new Quality(Math.round(mean * 10) / 10.0, newest.size());
    }
}
