package org.metodika.program.experiencebank;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with the bank of best experience; what is of a school as a whole is for who reaches the whole school. */
public enum BestExperienceAction implements Action {

    /** Read what is in it. */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TEACHER, Breadth.OWN)),

    /** Lead experience through its steps, collect it. */
    KEEP(Map.of(Role.METHODIST, Breadth.ALL));

    private final Map<Role, Breadth> grants;

    BestExperienceAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
