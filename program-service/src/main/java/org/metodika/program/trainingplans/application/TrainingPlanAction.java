package org.metodika.program.trainingplans.application;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with yearly plans. */
public enum TrainingPlanAction implements Action {

    /** See those requests of a plan that are within reach; of a draft nobody but who reaches all. */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TUTOR, Breadth.MINE,
            Role.PSYCHOLOGIST, Breadth.MINE,
            Role.TEACHER, Breadth.OWN)),

    /** Draft, arrange, approve, amend, carry out, close. */
    KEEP(Map.of(Role.METHODIST, Breadth.ALL));

    private final Map<Role, Breadth> grants;

    TrainingPlanAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
