package org.metodika.monitoring.ids;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** A personified program of program-service (персонифицированная программа). */
public record ProgramId(UUID value) implements Id {}
