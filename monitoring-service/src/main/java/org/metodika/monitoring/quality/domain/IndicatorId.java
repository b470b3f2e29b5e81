package org.metodika.monitoring.quality.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** An indicator that a school brought in. */
public record IndicatorId(UUID value) implements Id {}
