package org.metodika.program.experiencecollections;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with yearly collections; what is issued is for all schools to read. */
public enum ExperienceCollectionAction implements Action {

    /** Read what is issued; drafts are for who reaches all. */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.SCHOOL,
            Role.TUTOR, Breadth.SCHOOL,
            Role.PSYCHOLOGIST, Breadth.SCHOOL,
            Role.TEACHER, Breadth.SCHOOL)),

    /** Compose, change, issue. */
    KEEP(Map.of(Role.METHODIST, Breadth.ALL));

    private final Map<Role, Breadth> grants;

    ExperienceCollectionAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
