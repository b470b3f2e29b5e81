package org.metodika.program.supports.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of an item of a passport. */
public record ItemId(UUID value) implements Id {}
