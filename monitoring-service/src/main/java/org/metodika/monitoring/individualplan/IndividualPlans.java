package org.metodika.monitoring.individualplan;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.monitoring.access.ControlScope;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.access.PlanScope;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;
import org.metodika.monitoring.controlledprogram.ProgramReach;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.RouteId;
import org.metodika.monitoring.ids.StaffId;

/** The programs and routes of teachers, and who reaches what hangs on them: by the role, as tutor or curator, as mentor (C13, C17). */
public final class IndividualPlans {

    private final ControlledPrograms programs;
    private final KnownRoutes routes;
    private final ProgramReach reach;

    public IndividualPlans(ControlledPrograms programs, KnownRoutes routes, ProgramReach reach) {
        this.programs = programs;
        this.routes = routes;
        this.reach = reach;
    }

    /** The program where one is named, otherwise the route; empty while it is not known here yet. */
    public Optional<IndividualPlan> find(@Nullable ProgramId program, @Nullable RouteId route) {
        if (program != null) {
            return programs.find(program.value())
                    .map(known -> new IndividualPlan(program, null, known.schoolId(), new StaffId(known.teacherId())));
        }
        return Optional.ofNullable(route)
                .flatMap(named -> routes.find(named.value()))
                .map(known -> new IndividualPlan(null, route, known.schoolId(), new StaffId(known.teacherId())));
    }

    /** The program or the route with this id. */
    public Optional<IndividualPlan> find(UUID id) {
        return find(new ProgramId(id), null).or(() -> find(null, new RouteId(id)));
    }

    /**
     * What the actor reaches, the own plans too.
     *
     * @throws org.metodika.kit.problem.ProblemException 403 when no role of the actor is granted the action
     */
    public PlanScope of(Actor actor, MonitoringAction action) {
        return withRoutes(reach.of(actor, action), actor);
    }

    /** The same without the actor's own: what is done for others only. */
    public PlanScope ofOthers(Actor actor, MonitoringAction action) {
        return withRoutes(reach.ofOthers(actor, action), actor);
    }

    /** Only the people of the role: nobody does it for a plan because they accompany it. */
    public PlanScope ofRole(Actor actor, MonitoringAction action) {
        return new PlanScope(new ControlScope(reach.of(actor, action).reach(), Set.of(), null), Set.of());
    }

    private PlanScope withRoutes(ControlScope scope, Actor actor) {
        Reach people = scope.reach();
        UUID self = actor.staffId();
        String school = people.schoolId();
        return people.persons() == null || self == null || school == null
                ? new PlanScope(scope, Set.of())
                : new PlanScope(scope, routes.mentoredBy(school, self));
    }
}
