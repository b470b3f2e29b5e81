package org.metodika.monitoring.acquaintance.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** A report that is laid before teachers (ознакомление). */
public record AcquaintanceId(UUID value) implements Id {}
