package org.metodika.diagnostics.deficit.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Вывод диагностики по одному затруднению: what one closed assessment says, or what paper says that came with a program.
 *
 * @param assessmentId assessment; for a finding on paper an id of its own
 * @param closedAt moment of closing; tells which of two findings is the later one
 * @param closedOn the same as a day in the time zone of the school
 * @param dictionaryVersion version of the dictionary that was used
 * @param level level reached
 * @param requiredLevel level required
 * @param score share of the attainable points, 0 to 100
 * @param deficit whether the level reached lies below the level required
 * @param paper where it came from paper; then nothing was measured, the levels are empty and the score is 0
 */
public record Finding(
        UUID assessmentId,
        Instant closedAt,
        LocalDate closedOn,
        int dictionaryVersion,
        String level,
        String requiredLevel,
        double score,
        boolean deficit,
        @Nullable Paper paper) {

    /**
     * Where a finding on paper came from.
     *
     * @param programId program that was transferred
     * @param deficitId id that the program knows the deficit by
     */
    public record Paper(UUID programId, DeficitId deficitId) {}

    /** What paper says: a difficulty was found that day; it comes before every assessment of that day. */
    public static Finding onPaper(UUID groundId, LocalDate foundOn, int dictionaryVersion, Paper paper) {
        Instant morning = foundOn.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Finding(groundId, morning, foundOn, dictionaryVersion, "", "", 0, true, paper);
    }

    public boolean isMeasured() {
        return paper == null;
    }

    /** The id of the deficit that this finding makes when it is the first to show the difficulty. */
    DeficitId detects(String code) {
        return paper == null ? DeficitId.detectedBy(assessmentId, code) : paper.deficitId();
    }

    /** Earlier findings first; the id decides between equals, so that the order is always the same. */
    static final Comparator<Finding> IN_TIME =
            Comparator.comparing(Finding::closedAt).thenComparing(Finding::assessmentId);
}
