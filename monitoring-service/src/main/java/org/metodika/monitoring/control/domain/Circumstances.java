package org.metodika.monitoring.control.domain;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/**
 * What a decision about a control needs to know besides.
 *
 * @param today in the time zone of the school
 * @param startedOn day on which the program began to be carried out; null where it has not begun
 * @param staff whether somebody is on the staff of the school today
 */
public record Circumstances(LocalDate today, @Nullable LocalDate startedOn, Predicate<StaffId> staff) {}
