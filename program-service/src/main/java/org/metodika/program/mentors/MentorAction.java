package org.metodika.program.mentors;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with the mentor pool. */
public enum MentorAction implements Action {

    /** See who is in it: whoever may name a mentor. */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.SCHOOL,
            Role.TUTOR, Breadth.SCHOOL,
            Role.PSYCHOLOGIST, Breadth.SCHOOL,
            Role.TEACHER, Breadth.SCHOOL)),

    /** Admit, change, end. */
    KEEP(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL));

    private final Map<Role, Breadth> grants;

    MentorAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
