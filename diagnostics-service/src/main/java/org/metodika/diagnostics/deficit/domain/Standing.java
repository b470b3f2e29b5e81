package org.metodika.diagnostics.deficit.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.deficit.domain.Deficit.Status;

/**
 * How one deficit stands by all findings known now.
 *
 * @param evidence findings that show it, earliest first; empty when none is left
 * @param resolution finding that shows the required level reached; absent while none does
 * @param outcomes what later findings tell of the work on it, earliest first
 * @param programs programs that address it or did, earliest first
 */
public record Standing(
        DeficitId id,
        Status status,
        List<Finding> evidence,
        @Nullable Finding resolution,
        List<MeasuredOutcome> outcomes,
        List<Addressing> programs) {

    public Standing {
        evidence = List.copyOf(evidence);
        outcomes = List.copyOf(outcomes);
        programs = List.copyOf(programs);
    }

    static Standing of(DeficitId id, Episode episode, List<MeasuredOutcome> outcomes, List<Addressing> programs) {
        Finding end = episode.resolution();
        return new Standing(
                id, end == null ? Status.OPEN : Status.RESOLVED, episode.evidence(), end, outcomes, programs);
    }

    static Standing groundless(DeficitId id) {
        return new Standing(id, Status.ANNULLED, List.of(), null, List.of(), List.of());
    }

    /** A run of findings below the required level, up to the first one that reaches it. */
    record Episode(List<Finding> evidence, @Nullable Finding resolution) {
        Episode {
            evidence = List.copyOf(evidence);
        }

        boolean isShownBy(UUID assessmentId) {
            return evidence.stream().anyMatch(finding -> finding.assessmentId().equals(assessmentId));
        }

        /**
         * What the findings after the first one tell of the work on the difficulty.
         *
         * @param gauges what each assessment measured with: instrument, version and sources; only the same can be compared
         */
        List<MeasuredOutcome> outcomes(Map<UUID, String> gauges) {
            List<Finding> measured = Stream.concat(evidence.stream(), Stream.ofNullable(resolution))
                    .filter(Finding::isMeasured)
                    .toList();
            List<MeasuredOutcome> outcomes = new ArrayList<>();
            for (Finding after : measured) {
                Finding before = measured.stream()
                        .takeWhile(earlier -> earlier != after)
                        .filter(earlier -> comparable(earlier, after, gauges))
                        .findFirst()
                        .orElse(null);
                if (!after.deficit()) {
                    outcomes.add(new MeasuredOutcome(Verdict.FULLY, after, before));
                } else if (before != null) {
                    boolean risen = Progress.between(before, after) == Progress.IMPROVED;
                    outcomes.add(new MeasuredOutcome(risen ? Verdict.PARTLY : Verdict.NOT, after, before));
                }
            }
            return outcomes;
        }

        private static boolean comparable(Finding before, Finding after, Map<UUID, String> gauges) {
            String gauge = gauges.get(before.assessmentId());
            return gauge != null && gauge.equals(gauges.get(after.assessmentId()));
        }
    }
}
