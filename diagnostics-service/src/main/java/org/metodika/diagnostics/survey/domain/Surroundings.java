package org.metodika.diagnostics.survey.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a plan must know beside it.
 *
 * @param today day in the time zone of the school
 * @param teacherOnStaff whether the teacher it is about works at the school
 * @param earlierWave the survey that the plan names, where it exists
 */
public record Surroundings(
        LocalDate today, boolean teacherOnStaff, @Nullable Survey earlierWave) {}
