package org.metodika.diagnostics.deficit.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Всё, что известно об одном затруднении одного педагога, in any order.
 *
 * @param findings what the assessments that were not annulled say, and what paper says
 * @param gauges what each assessment measured with: instrument, version and sources; only the same can be compared
 * @param steps what happened to the programs of the teacher
 */
public record Facts(Collection<Finding> findings, Map<UUID, String> gauges, Collection<ProgramStep> steps) {
    public Facts {
        findings = List.copyOf(findings);
        gauges = Map.copyOf(gauges);
        steps = List.copyOf(steps);
    }

    /** Findings alone: no program, and nothing that can be compared. */
    static Facts of(Collection<Finding> findings) {
        return new Facts(findings, Map.of(), List.of());
    }
}
