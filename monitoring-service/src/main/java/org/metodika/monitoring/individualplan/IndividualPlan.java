package org.metodika.monitoring.individualplan;

import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.RouteId;
import org.metodika.monitoring.ids.StaffId;

/**
 * A plan of one teacher that a diary and a talk hang on: a program or a route (ИОП или ИОМ).
 *
 * @param program the program; null for a route
 * @param route the route; null for a program
 * @param teacher whose plan it is
 */
public record IndividualPlan(
        @Nullable ProgramId program, @Nullable RouteId route, String schoolId, StaffId teacher) {}
