package org.metodika.monitoring.controlledprogram;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.monitoring.access.ControlScope;
import org.metodika.monitoring.access.MonitoringAction;

/** Who reaches what belongs to programs: by the role, and as tutor or curator of the program (B11, B43). */
public final class ProgramReach {

    private final Access access;
    private final ControlledPrograms programs;

    public ProgramReach(Access access, ControlledPrograms programs) {
        this.access = access;
        this.programs = programs;
    }

    /**
     * What the actor reaches, the own programs too.
     *
     * @throws org.metodika.kit.problem.ProblemException 403 when no role of the actor is granted the action
     */
    public ControlScope of(Actor actor, MonitoringAction action) {
        Reach reach = access.reach(actor, action);
        UUID self = actor.staffId();
        String school = reach.schoolId();
        return reach.persons() == null || self == null || school == null
                ? new ControlScope(reach, Set.of(), null)
                : new ControlScope(reach, programs.accompaniedBy(school, self), null);
    }

    /** The same without the actor's own: what is done for others only. */
    public ControlScope ofOthers(Actor actor, MonitoringAction action) {
        ControlScope scope = of(actor, action);
        Set<UUID> persons = scope.reach().persons();
        String school = scope.reach().schoolId();
        UUID self = actor.staffId();
        if (persons == null || school == null || self == null) {
            return scope;
        }
        Set<UUID> others = new HashSet<>(persons);
        others.remove(self);
        return new ControlScope(Reach.persons(school, others), scope.programs(), null);
    }
}
