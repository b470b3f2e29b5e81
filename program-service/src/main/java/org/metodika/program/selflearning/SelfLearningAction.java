package org.metodika.program.selflearning;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with the building of self-learning schools. */
public enum SelfLearningAction implements Action {

    /** Read it: the whole staff of the school. */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.SCHOOL,
            Role.EXPERT, Breadth.SCHOOL,
            Role.IT_OFFICER, Breadth.SCHOOL,
            Role.TUTOR, Breadth.SCHOOL,
            Role.PSYCHOLOGIST, Breadth.SCHOOL,
            Role.TEACHER, Breadth.SCHOOL)),

    /** Begin, plan, record what is done. */
    WRITE(Map.of(Role.SCHOOL_HEAD, Breadth.SCHOOL, Role.DEPUTY_HEAD, Breadth.SCHOOL));

    private final Map<Role, Breadth> grants;

    SelfLearningAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
