package org.metodika.program.routes.domain;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** Id of an individual educational route. */
public record RouteId(UUID value) implements Id {}
