package org.metodika.diagnostics.access;

import static org.metodika.kit.identity.Breadth.ALL;
import static org.metodika.kit.identity.Breadth.MINE;
import static org.metodika.kit.identity.Breadth.OWN;
import static org.metodika.kit.identity.Breadth.SCHOOL;
import static org.metodika.kit.identity.Role.ANALYST;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** Rows of the table of roles that this service needs. */
public enum DiagnosticsAction implements Action {
    /** Open and close assessments, record and annul answer sheets; a teacher: the self-assessment. */
    ASSESS(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, MINE,
            TUTOR, MINE,
            PSYCHOLOGIST, MINE,
            TEACHER, OWN)),
    /** See assessments, levels and deficits of a person. */
    SEE(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, MINE,
            TUTOR, MINE,
            PSYCHOLOGIST, MINE,
            TEACHER, OWN)),
    /** Draw up, open, extend, close and annul campaigns of assessments; settle who takes part and who observes. */
    RUN_CAMPAIGN(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, MINE,
            TUTOR, MINE,
            PSYCHOLOGIST, MINE)),
    /** See the results of campaigns; an analyst only where they say nothing of a person. */
    SEE_CAMPAIGN_RESULTS(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, MINE,
            TUTOR, MINE,
            PSYCHOLOGIST, MINE,
            ANALYST, ALL)),
    /** Annul a deficit that was recorded by mistake, say what became of one: those who assess, but nobody for themselves. */
    CORRECT_DEFICIT(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, MINE,
            TUTOR, MINE,
            PSYCHOLOGIST, MINE)),
    /** See what the work on difficulties came to; an analyst only of groups that tell of no person. */
    SEE_EFFECTS(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, MINE,
            TUTOR, MINE,
            PSYCHOLOGIST, MINE,
            TEACHER, OWN,
            ANALYST, ALL)),
    /** See the plan of correction of a school (D09). */
    PLAN_CORRECTION(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, MINE));

    private final Map<Role, Breadth> grants;

    DiagnosticsAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
