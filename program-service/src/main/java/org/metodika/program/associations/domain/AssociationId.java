package org.metodika.program.associations.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a methodical association. */
public record AssociationId(UUID value) implements Id {}
