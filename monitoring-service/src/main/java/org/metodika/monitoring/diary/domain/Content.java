package org.metodika.monitoring.diary.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher writes down of one day.
 *
 * @param day day that it is about, in the time zone of the school
 * @param done what was done; obligatory
 * @param worked what worked
 * @param failed what did not work
 * @param next the next step
 */
public record Content(
        LocalDate day,
        String done,
        @Nullable String worked,
        @Nullable String failed,
        @Nullable String next) {}
