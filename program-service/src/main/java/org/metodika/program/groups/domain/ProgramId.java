package org.metodika.program.groups.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a program that a group works on. */
public record ProgramId(UUID value) implements Id {}
