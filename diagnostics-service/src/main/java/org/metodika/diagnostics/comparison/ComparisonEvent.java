package org.metodika.diagnostics.comparison;

import java.util.UUID;

/** Сделана запись о сравнении; all that ever happens to a comparison. */
public record ComparisonEvent(
        UUID id, String schoolId, UUID teacherId, UUID before, UUID after, Comparison.Entry entry) {}
