package org.metodika.program.policy;

import static org.metodika.kit.identity.Breadth.ALL;
import static org.metodika.kit.identity.Breadth.SCHOOL;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.EXPERT;
import static org.metodika.kit.identity.Role.IT_OFFICER;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PORTAL;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with the policy of a school. */
public enum PolicyAction implements Action {

    /** See it: everybody works by it. */
    SEE(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, SCHOOL,
            EXPERT, SCHOOL,
            PSYCHOLOGIST, SCHOOL,
            TUTOR, SCHOOL,
            TEACHER, SCHOOL,
            IT_OFFICER, SCHOOL,
            PORTAL, SCHOOL)),

    /** Change it: it is the prerogative of the school (B06). */
    CHANGE(Map.of(SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL));

    private final Map<Role, Breadth> grants;

    PolicyAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
