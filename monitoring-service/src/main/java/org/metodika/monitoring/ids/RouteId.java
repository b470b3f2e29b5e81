package org.metodika.monitoring.ids;

import java.util.UUID;
import org.metodika.kit.domain.Id;

/** An individual educational route of program-service (индивидуальный образовательный маршрут, ИОМ). */
public record RouteId(UUID value) implements Id {}
