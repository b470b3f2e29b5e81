package org.metodika.program.personified.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a program. */
public record ProgramId(UUID value) implements Id {}
