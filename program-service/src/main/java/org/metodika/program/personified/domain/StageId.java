package org.metodika.program.personified.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a stage; stays the same however the stage is moved or renamed. */
public record StageId(UUID value) implements Id {}
