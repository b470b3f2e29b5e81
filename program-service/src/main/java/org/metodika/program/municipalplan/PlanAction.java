package org.metodika.program.municipalplan;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with municipal plans. */
public enum PlanAction implements Action {

    /** Read approved and closed plans: everybody of the schools, their portals, the centre. */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.ALL,
            Role.DEPUTY_HEAD, Breadth.ALL,
            Role.ASSOCIATION_HEAD, Breadth.ALL,
            Role.EXPERT, Breadth.ALL,
            Role.PSYCHOLOGIST, Breadth.ALL,
            Role.TUTOR, Breadth.ALL,
            Role.TEACHER, Breadth.ALL,
            Role.IT_OFFICER, Breadth.ALL,
            Role.PORTAL, Breadth.ALL)),

    /** Draft, approve, amend, carry out and close; see drafts. */
    KEEP(Map.of(Role.METHODIST, Breadth.ALL));

    private final Map<Role, Breadth> grants;

    PlanAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }

    /** Whether the actor keeps plans. */
    public static boolean keeps(Actor actor) {
        return KEEP.grants().keySet().stream().anyMatch(actor::is);
    }
}
