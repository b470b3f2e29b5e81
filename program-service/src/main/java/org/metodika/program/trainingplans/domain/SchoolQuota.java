package org.metodika.program.trainingplans.domain;

/**
 * Квота организации: how many of its people a group takes.
 *
 * @param places 0 to {@value Training#MOST_PLACES}
 */
public record SchoolQuota(String schoolId, int places) {}
