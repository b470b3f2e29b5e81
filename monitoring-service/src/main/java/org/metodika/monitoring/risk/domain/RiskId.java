package org.metodika.monitoring.risk.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** A risk of the school's work (возможная сложность). */
public record RiskId(UUID value) implements Id {}
