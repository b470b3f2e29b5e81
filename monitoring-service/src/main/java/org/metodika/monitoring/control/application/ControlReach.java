package org.metodika.monitoring.control.application;

import java.util.Set;
import java.util.UUID;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.monitoring.access.ControlScope;
import org.metodika.monitoring.access.MonitoringAction;
import org.metodika.monitoring.control.domain.Control;
import org.metodika.monitoring.control.domain.Ending;
import org.metodika.monitoring.control.domain.Entry;
import org.metodika.monitoring.control.domain.Standing;
import org.metodika.monitoring.controlledprogram.ControlledPrograms;

/** Who reaches which controls: by the role, by the program that one accompanies, by what one has to do (B43, B45). */
public final class ControlReach {

    private final Access access;
    private final ControlledPrograms programs;

    public ControlReach(Access access, ControlledPrograms programs) {
        this.access = access;
        this.programs = programs;
    }

    /** What the actor may see. */
    public ControlScope toSee(Actor actor) {
        Reach reach = access.reach(actor, MonitoringAction.SEE_CONTROL);
        UUID self = actor.staffId();
        return reach.persons() == null || self == null
                ? new ControlScope(reach, Set.of(), null)
                : new ControlScope(reach, programs.accompaniedBy(school(reach), self), self);
    }

    /** What the actor may plan and control. */
    ControlScope toControl(Actor actor) {
        Reach reach = access.reach(actor, MonitoringAction.CONTROL);
        UUID self = actor.staffId();
        return reach.persons() == null || self == null
                ? new ControlScope(reach, Set.of(), null)
                : new ControlScope(
                        Reach.persons(school(reach), Set.of()), programs.curatedBy(school(reach), self), self);
    }

    static boolean sees(ControlScope scope, Control control) {
        return controls(scope, control) || answersFor(scope, control);
    }

    /** Whether one plans for this program: as the curator, or for the whole school. */
    static boolean plans(ControlScope scope, Control control) {
        Entry entry = control.entry();
        return scope.coversProgram(
                entry.schoolId(), entry.teacher().value(), entry.program().value());
    }

    /** Whether one signs the act: who plans, and who controls. */
    static boolean controls(ControlScope scope, Control control) {
        Entry entry = control.entry();
        return plans(scope, control)
                || scope.involves(entry.schoolId(), entry.task().controller().value());
    }

    /** Whether one says that the measure is done: who controls, and who is responsible for it. */
    static boolean answersFor(ControlScope scope, Control control) {
        return controls(scope, control)
                || control.standing() instanceof Standing.Settled settled
                        && settled.act().ending() instanceof Ending.Measure measure
                        && scope.involves(
                                control.entry().schoolId(),
                                measure.responsible().value());
    }

    private static String school(Reach reach) {
        String school = reach.schoolId();
        if (school == null) {
            throw new IllegalStateException("People are reached in a school");
        }
        return school;
    }
}
