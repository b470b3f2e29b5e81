package org.metodika.monitoring.ids;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** A stage of a program (этап программы, B26). */
public record StageId(UUID value) implements Id {}
