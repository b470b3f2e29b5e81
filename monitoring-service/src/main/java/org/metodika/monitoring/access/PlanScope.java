package org.metodika.monitoring.access;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Reach;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.RouteId;
import org.metodika.monitoring.ids.StaffId;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * What somebody reaches of that which hangs on programs and routes.
 *
 * @param programs people of the role, and programs that one accompanies
 * @param routes routes that one leads as the mentor
 */
public record PlanScope(ControlScope programs, Set<UUID> routes) {

    public PlanScope {
        routes = Set.copyOf(routes);
    }

    /** The people of the role. */
    public Reach reach() {
        return programs.reach();
    }

    /** Whether what hangs on this program or route of a teacher is within reach. */
    public boolean covers(String schoolId, StaffId teacher, @Nullable ProgramId program, @Nullable RouteId route) {
        return program != null
                ? programs.coversProgram(schoolId, teacher.value(), program.value())
                : reach().covers(schoolId, teacher.value())
                        || route != null && schoolId.equals(reach().schoolId()) && routes.contains(route.value());
    }

    /** The same as a condition of a query over rows with {@code programId} and {@code routeId}. */
    public Criteria within() {
        Criteria ofPrograms = programs.within();
        return routes.isEmpty()
                ? ofPrograms
                : new Criteria()
                        .orOperator(
                                ofPrograms,
                                where("schoolId")
                                        .is(reach().schoolId())
                                        .and("routeId")
                                        .in(routes));
    }
}
