package org.metodika.program.acts;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with acts. */
public enum ActAction implements Action {

    /** See the acts of one's school and the common ones: everybody works by them. */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.SCHOOL,
            Role.EXPERT, Breadth.SCHOOL,
            Role.PSYCHOLOGIST, Breadth.SCHOOL,
            Role.TUTOR, Breadth.SCHOOL,
            Role.TEACHER, Breadth.SCHOOL,
            Role.IT_OFFICER, Breadth.SCHOOL,
            Role.PORTAL, Breadth.SCHOOL)),

    /** Keep the acts of a school. */
    KEEP(Map.of(Role.SCHOOL_HEAD, Breadth.SCHOOL, Role.DEPUTY_HEAD, Breadth.SCHOOL)),

    /** Keep the common acts. */
    KEEP_COMMON(Map.of(Role.METHODIST, Breadth.ALL));

    private final Map<Role, Breadth> grants;

    ActAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }

    boolean isGrantedTo(Actor actor) {
        return grants.keySet().stream().anyMatch(actor::is);
    }
}
