package org.metodika.monitoring.correction.domain;

import java.time.LocalDate;
import org.metodika.monitoring.ids.StaffId;

/**
 * What a meeting decides.
 *
 * @param what what is to be done, in words
 * @param dueOn last day, in the time zone of the school
 */
public record Action(String what, StaffId responsible, LocalDate dueOn) {}
