package org.metodika.program.experience;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with experience items; those of a school as a whole are for who reaches the whole school. */
public enum ExperienceAction implements Action {

    /** Read it. */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TEACHER, Breadth.OWN)),

    /** Record it, correct it before it is confirmed. */
    WRITE(Map.of(
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TEACHER, Breadth.OWN)),

    /** Confirm it, annul it. */
    CONFIRM(Map.of(Role.METHODIST, Breadth.ALL, Role.DEPUTY_HEAD, Breadth.SCHOOL));

    private final Map<Role, Breadth> grants;

    ExperienceAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
