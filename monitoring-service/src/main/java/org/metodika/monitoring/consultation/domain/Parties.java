package org.metodika.monitoring.consultation.domain;

import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;

/**
 * Who consulted whom.
 *
 * @param schoolId school of the teacher
 * @param consultant who gave it; null for people of the centre
 * @param program program that it served; null where it served none
 */
public record Parties(
        String schoolId,
        StaffId teacher,
        @Nullable StaffId consultant,
        @Nullable ProgramId program) {}
