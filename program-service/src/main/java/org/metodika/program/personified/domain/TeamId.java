package org.metodika.program.personified.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a team program. */
public record TeamId(UUID value) implements Id {}
