package org.metodika.program.acts;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of an act in the register. */
public record ActId(UUID value) implements Id {}
