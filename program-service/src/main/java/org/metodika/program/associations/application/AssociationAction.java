package org.metodika.program.associations.application;

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

/** Who may do what with methodical associations. */
public enum AssociationAction implements Action {
    /** See the associations of the school with the names of heads and members. */
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
    /** Found, rename, hand over, dissolve. */
    MANAGE(Map.of(SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL)),
    /** Say who belongs to it: a relation of the directory, so whoever edits those. */
    EDIT_MEMBERS(Map.of(METHODIST, ALL, SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL, IT_OFFICER, SCHOOL, PORTAL, SCHOOL));

    private final Map<Role, Breadth> grants;

    AssociationAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
