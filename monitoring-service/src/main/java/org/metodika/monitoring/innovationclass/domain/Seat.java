package org.metodika.monitoring.innovationclass.domain;

import org.metodika.monitoring.ids.StaffId;

/** Who takes part, and of which school. */
public record Seat(StaffId person, String schoolId) {}
