package org.metodika.monitoring.checkpoint.domain;

import java.time.LocalDate;

/**
 * The teacher was reminded of a last day (напоминание).
 *
 * @param daysBefore which reminder it was: days before the last day, 0 for the day itself
 * @param on day of the round that found it, in the time zone of the school
 */
public record Reminder(Due about, LocalDate due, int daysBefore, LocalDate on) {}
