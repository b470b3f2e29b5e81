package org.metodika.program.supports.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of an individual support. */
public record SupportId(UUID value) implements Id {}
