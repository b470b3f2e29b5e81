package org.metodika.program.groups.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a step of the regulation of work. */
public record StepId(UUID value) implements Id {}
