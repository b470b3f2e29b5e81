package org.metodika.program.contests;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with participation; whoever helps may besides see it. */
public enum ParticipationAction implements Action {

    /** Read it. */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TUTOR, Breadth.MINE,
            Role.PSYCHOLOGIST, Breadth.MINE,
            Role.TEACHER, Breadth.OWN)),

    /** Register it, change it, record what came of it. */
    WRITE(Map.of(
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TUTOR, Breadth.MINE,
            Role.TEACHER, Breadth.OWN));

    private final Map<Role, Breadth> grants;

    ParticipationAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
