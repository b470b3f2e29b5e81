package org.metodika.program.school.application;

import static org.metodika.kit.identity.Breadth.ALL;
import static org.metodika.kit.identity.Breadth.MINE;
import static org.metodika.kit.identity.Breadth.OWN;
import static org.metodika.kit.identity.Breadth.SCHOOL;
import static org.metodika.kit.identity.Role.ADMIN;
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

/** The rows of the table of roles that concern the directory. */
public enum DirectoryAction implements Action {
    /** Bring schools into the municipality. */
    IMPORT_SCHOOLS(Map.of(METHODIST, ALL)),
    /** Import and edit staff and relations, edit a school. */
    MANAGE(Map.of(METHODIST, ALL, SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL, IT_OFFICER, SCHOOL, PORTAL, SCHOOL)),
    /** See names, contacts and facts; everybody who is in the directory sees their own. */
    SEE(seeing(OWN)),
    /** See the names at least. */
    SEE_NAMES(seeing(SCHOOL)),
    /** Look after accounts and grant roles. */
    ACCOUNTS(Map.of(METHODIST, ALL, ADMIN, ALL, SCHOOL_HEAD, SCHOOL, IT_OFFICER, SCHOOL));

    private final Map<Role, Breadth> grants;

    DirectoryAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }

    private static Map<Role, Breadth> seeing(Breadth ofTeachers) {
        return Map.of(
                METHODIST, ALL,
                SCHOOL_HEAD, SCHOOL,
                DEPUTY_HEAD, SCHOOL,
                ASSOCIATION_HEAD, SCHOOL,
                EXPERT, SCHOOL,
                IT_OFFICER, SCHOOL,
                PORTAL, SCHOOL,
                TUTOR, MINE,
                PSYCHOLOGIST, MINE,
                TEACHER, ofTeachers);
    }
}
