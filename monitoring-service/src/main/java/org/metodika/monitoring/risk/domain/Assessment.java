package org.metodika.monitoring.risk.domain;

import java.time.LocalDate;
import org.metodika.monitoring.ids.StaffId;

/**
 * What is known of a risk, replaced as a whole.
 *
 * @param description what may go wrong, in words
 * @param remedy what is done about it, in words (пути преодоления)
 * @param owner who looks after it
 * @param reviewOn day on which it is looked at next, or was looked at last where it is closed; in the time zone of the school
 */
public record Assessment(
        RiskKind kind, String description, String remedy, StaffId owner, RiskState state, LocalDate reviewOn) {}
