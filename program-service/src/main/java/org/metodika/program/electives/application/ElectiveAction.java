package org.metodika.program.electives.application;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with elective courses; a course is within reach where one of its authors is. */
public enum ElectiveAction implements Action {
    /** Read it and its programme. */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TEACHER, Breadth.OWN)),
    /** Draft and change it, submit it, take it up again. */
    WRITE(Map.of(Role.DEPUTY_HEAD, Breadth.SCHOOL, Role.TEACHER, Breadth.OWN)),
    /** Return it or approve of it; never one's own. */
    REVIEW(Map.of(Role.METHODIST, Breadth.ALL, Role.ASSOCIATION_HEAD, Breadth.MINE)),
    /** Include it into the school process, change and cancel its runs. */
    INCLUDE(Map.of(Role.SCHOOL_HEAD, Breadth.SCHOOL, Role.DEPUTY_HEAD, Breadth.SCHOOL)),
    /** Record what came of a run, give a course up. */
    CONCLUDE(Map.of(
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.TEACHER, Breadth.OWN));

    private final Map<Role, Breadth> grants;

    ElectiveAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
