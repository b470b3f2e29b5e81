package org.metodika.program.supports.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a row of the table of results. */
public record RowId(UUID value) implements Id {}
