package org.metodika.program.trainingplans.domain;

import java.util.UUID;

/**
 * Запрос, который рассматривает план (E06, E07).
 *
 * @param id id of the request
 */
public record PlanRequest(UUID id, String schoolId, UUID teacher) {}
