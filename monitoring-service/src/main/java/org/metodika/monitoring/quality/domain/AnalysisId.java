package org.metodika.monitoring.quality.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** An analysis of what was measured. */
public record AnalysisId(UUID value) implements Id {}
