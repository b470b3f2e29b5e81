package org.metodika.program.dossiers;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with dossiers; whoever leads the support or is the tutor of the program may besides see it. */
public enum DossierAction implements Action {

    /** Read them. */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.MINE,
            Role.TUTOR, Breadth.MINE,
            Role.PSYCHOLOGIST, Breadth.MINE,
            Role.TEACHER, Breadth.OWN)),

    /** Record that a document is there on paper, withdraw such a record. */
    RECORD(Map.of(Role.DEPUTY_HEAD, Breadth.SCHOOL));

    private final Map<Role, Breadth> grants;

    DossierAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
