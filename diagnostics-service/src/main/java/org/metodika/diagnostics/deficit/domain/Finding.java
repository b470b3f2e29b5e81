package org.metodika.diagnostics.deficit.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * Вывод диагностики по одному затруднению: what one closed assessment says.
 *
 * @param closedAt moment of closing; tells which of two findings is the later one
 * @param closedOn the same as a day in the time zone of the school
 * @param dictionaryVersion version of the dictionary that was used
 * @param level level reached
 * @param requiredLevel level required
 * @param score share of the attainable points, 0 to 100
 * @param deficit whether the level reached lies below the level required
 */
public record Finding(
        UUID assessmentId,
        Instant closedAt,
        LocalDate closedOn,
        int dictionaryVersion,
        String level,
        String requiredLevel,
        double score,
        boolean deficit) {

    /** Earlier findings first; the id decides between equals, so that the order is always the same. */
    static final Comparator<Finding> IN_TIME =
            Comparator.comparing(Finding::closedAt).thenComparing(Finding::assessmentId);
}
