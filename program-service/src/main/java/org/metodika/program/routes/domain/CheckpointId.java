package org.metodika.program.routes.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of a planned checkpoint of a route. */
public record CheckpointId(UUID value) implements Id {}
