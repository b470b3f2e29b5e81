package org.metodika.monitoring.checkpoint.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** A checkpoint (контрольный срез). */
public record CheckpointId(UUID value) implements Id {}
