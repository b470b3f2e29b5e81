package org.metodika.program.supports.ids;

import java.util.UUID;

/**
 * Заключение, из которого следует шаг: what a measure, a training request or a route rests on.
 *
 * @param conclusion id of the conclusion
 * @param support support that the conclusion closed
 */
public record Ground(UUID conclusion, UUID support) {}
