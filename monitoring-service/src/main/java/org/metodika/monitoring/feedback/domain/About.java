package org.metodika.monitoring.feedback.domain;

import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;

/** The program that is talked about, and whose it is. */
public record About(ProgramId program, String schoolId, StaffId teacher) {}
