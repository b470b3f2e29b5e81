package org.metodika.program.learningsessions;

import static org.metodika.kit.identity.Breadth.ALL;
import static org.metodika.kit.identity.Breadth.MINE;
import static org.metodika.kit.identity.Breadth.OWN;
import static org.metodika.kit.identity.Breadth.SCHOOL;
import static org.metodika.kit.identity.Role.ANALYST;
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

/** What roles may do with learning sessions. Of a session of a school, the person concerned is who planned it. */
public enum SessionAction implements Action {

    /** Read the sessions of one's school; those of the municipality are read by everybody who reads any. */
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

    /** Read who takes part; oneself besides, and of what one planned oneself everybody. */
    SEE_PEOPLE(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, MINE,
            TUTOR, MINE,
            TEACHER, OWN)),

    /** Plan, change, put off, call off, hold and record attendance of sessions of the municipality. */
    KEEP_OF_MUNICIPALITY(Map.of(METHODIST, ALL)),

    /** The same of sessions of one's school. */
    KEEP_OF_SCHOOL(Map.of(SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL, ASSOCIATION_HEAD, OWN)),

    /** The same of self-education, but for attendance. */
    KEEP_SELF_EDUCATION(Map.of(SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL, ASSOCIATION_HEAD, OWN, TEACHER, OWN)),

    /** Register people and take it back; oneself besides. */
    REGISTER(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, MINE,
            TUTOR, MINE,
            PSYCHOLOGIST, OWN,
            TEACHER, OWN)),

    /** See what sessions do for difficulties; an analyst sees no small groups. */
    SEE_COVERAGE(
            Map.of(METHODIST, ALL, ANALYST, ALL, SCHOOL_HEAD, SCHOOL, DEPUTY_HEAD, SCHOOL, ASSOCIATION_HEAD, MINE));

    private final Map<Role, Breadth> grants;

    SessionAction(Map<Role, Breadth> grants) {
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
