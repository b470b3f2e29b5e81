package org.metodika.program.partners;

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
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** Who may do what with social partners. */
public enum PartnerAction implements Action {
    /** See the partners of one's school; those of the municipality are seen by everybody who sees any. */
    SEE(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, SCHOOL,
            EXPERT, SCHOOL,
            IT_OFFICER, SCHOOL,
            PORTAL, SCHOOL,
            TUTOR, SCHOOL,
            PSYCHOLOGIST, SCHOOL,
            TEACHER, SCHOOL)),
    /** See of them the person to talk to and how to reach them. */
    SEE_CONTACTS(Map.of(METHODIST, ALL, SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL, ASSOCIATION_HEAD, SCHOOL)),
    /** Enter and change the partners of one's school. */
    MANAGE_OF_SCHOOL(Map.of(SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL)),
    /** Enter and change the partners of the municipality. */
    MANAGE_OF_MUNICIPALITY(Map.of(METHODIST, ALL));

    private final Map<Role, Breadth> grants;

    PartnerAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }

    /** Whether a role of the actor is granted this at all. */
    boolean isGrantedTo(Actor actor) {
        return grants.keySet().stream().anyMatch(actor::is);
    }
}
