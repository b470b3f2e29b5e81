package org.metodika.monitoring.feedback.domain;

import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.RouteId;
import org.metodika.monitoring.ids.StaffId;

/**
 * What is talked about, and whose it is.
 *
 * @param program the program; null for a route
 * @param route the route; null for a program
 */
public record About(@Nullable ProgramId program, @Nullable RouteId route, String schoolId, StaffId teacher) {

    public About {
        if ((program == null) == (route == null)) {
            throw new IllegalArgumentException("A talk is about a program or a route");
        }
    }
}
