package org.metodika.program.supportlabels;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** What roles may do with the labels; they belong to no school. */
public enum LabelAction implements Action {

    /** Read them: the centre, and whoever works with conclusions. */
    SEE(Map.of(
            Role.METHODIST, Breadth.ALL,
            Role.SCHOOL_HEAD, Breadth.SCHOOL,
            Role.DEPUTY_HEAD, Breadth.SCHOOL,
            Role.ASSOCIATION_HEAD, Breadth.SCHOOL,
            Role.TUTOR, Breadth.SCHOOL,
            Role.PSYCHOLOGIST, Breadth.SCHOOL,
            Role.TEACHER, Breadth.SCHOOL)),

    /** Put otherwise what the source has lost. */
    EDIT(Map.of(Role.METHODIST, Breadth.ALL));

    private final Map<Role, Breadth> grants;

    LabelAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
