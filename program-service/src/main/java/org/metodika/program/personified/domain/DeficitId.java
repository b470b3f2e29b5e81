package org.metodika.program.personified.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a deficit, given by diagnostics. */
public record DeficitId(UUID value) implements Id {}
