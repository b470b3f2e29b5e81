package org.metodika.program.trainingplans.domain;

import java.util.UUID;

/**
 * Запрос, который не вошёл в план.
 *
 * @param reason why, up to {@value Arrangement#LONGEST_REASON} characters; may be empty until the plan is approved
 */
public record LeftOver(UUID request, String reason) {}
