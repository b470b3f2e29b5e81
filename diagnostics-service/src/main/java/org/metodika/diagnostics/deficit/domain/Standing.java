package org.metodika.diagnostics.deficit.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.deficit.domain.Deficit.Status;

/**
 * How one deficit stands by all findings known now.
 *
 * @param evidence findings that show it, earliest first; empty when none is left
 * @param resolution finding that shows the required level reached; absent while the deficit is open
 */
public record Standing(
        DeficitId id,
        Status status,
        List<Finding> evidence,
        @Nullable Finding resolution) {

    public Standing {
        evidence = List.copyOf(evidence);
    }

    static Standing of(DeficitId id, Episode episode) {
        Finding end = episode.resolution();
        return new Standing(id, end == null ? Status.OPEN : Status.RESOLVED, episode.evidence(), end);
    }

    static Standing groundless(DeficitId id) {
        return new Standing(id, Status.ANNULLED, List.of(), null);
    }

    /** A run of findings below the required level, up to the first one that reaches it. */
    record Episode(List<Finding> evidence, @Nullable Finding resolution) {
        Episode {
            evidence = List.copyOf(evidence);
        }

        boolean isShownBy(UUID assessmentId) {
            return evidence.stream().anyMatch(finding -> finding.assessmentId().equals(assessmentId));
        }
    }
}
