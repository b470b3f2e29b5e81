package org.metodika.diagnostics.survey.application;

import static org.metodika.kit.identity.Breadth.ALL;
import static org.metodika.kit.identity.Breadth.MINE;
import static org.metodika.kit.identity.Breadth.OWN;
import static org.metodika.kit.identity.Breadth.SCHOOL;
import static org.metodika.kit.identity.Role.ASSOCIATION_HEAD;
import static org.metodika.kit.identity.Role.DEPUTY_HEAD;
import static org.metodika.kit.identity.Role.EXPERT;
import static org.metodika.kit.identity.Role.METHODIST;
import static org.metodika.kit.identity.Role.PSYCHOLOGIST;
import static org.metodika.kit.identity.Role.SCHOOL_HEAD;
import static org.metodika.kit.identity.Role.TEACHER;
import static org.metodika.kit.identity.Role.TUTOR;

import java.util.Map;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Role;

/** Who may do what with surveys. Tutors, psychologists and heads of associations survey around those they look after. */
public enum SurveyAction implements Action {
    /** Plan, invite, open, close, annul; read sheets with names. */
    RUN(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, MINE,
            TUTOR, MINE,
            PSYCHOLOGIST, MINE)),
    /** See surveys and their results; a teacher: what was asked about them, and their own requests. */
    SEE(Map.of(
            METHODIST, ALL,
            SCHOOL_HEAD, SCHOOL,
            DEPUTY_HEAD, SCHOOL,
            ASSOCIATION_HEAD, MINE,
            TUTOR, MINE,
            PSYCHOLOGIST, MINE,
            TEACHER, OWN)),
    /** Answer with one's name, where one was invited. */
    ANSWER(Map.of(
            SCHOOL_HEAD, OWN,
            DEPUTY_HEAD, OWN,
            ASSOCIATION_HEAD, OWN,
            TUTOR, OWN,
            PSYCHOLOGIST, OWN,
            EXPERT, OWN,
            TEACHER, OWN));

    private final Map<Role, Breadth> grants;

    SurveyAction(Map<Role, Breadth> grants) {
        this.grants = grants;
    }

    @Override
    public Map<Role, Breadth> grants() {
        return grants;
    }
}
