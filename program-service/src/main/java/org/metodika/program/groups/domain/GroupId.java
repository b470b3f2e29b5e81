package org.metodika.program.groups.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a development group. */
public record GroupId(UUID value) implements Id {}
