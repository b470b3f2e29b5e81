package org.metodika.program.imports.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of an import. */
public record ImportId(UUID value) implements Id {}
