package org.metodika.monitoring.acquaintance.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What teachers are acquainted with.
 *
 * @param analysisId analysis of what was measured; null for another document
 * @param reference where the document can be found; null for an analysis
 */
public record Report(
        @Nullable UUID analysisId, String title, @Nullable String reference) {}
