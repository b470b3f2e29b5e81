package org.metodika.diagnostics.survey.domain;

import org.metodika.diagnostics.ids.Respondent;

/** Группа опрашиваемых (C30, A30). */
public enum Respondents {
    /** Учащиеся. */
    PUPILS(false, Respondent.PUPIL),
    /** Классные руководители. */
    CLASS_TEACHERS(true, Respondent.CLASS_TEACHER),
    /** Родители. */
    PARENTS(false, Respondent.PARENT),
    /** Психологи. */
    PSYCHOLOGISTS(true, Respondent.PSYCHOLOGIST),
    /** Педагоги. */
    TEACHERS(true, Respondent.TEACHER),
    /** Социальные партнёры. */
    PARTNERS(false, Respondent.OTHER),
    /** Другие участники образовательного процесса. */
    OTHERS(false, Respondent.OTHER);

    private final boolean staff;
    private final Respondent respondent;

    Respondents(boolean staff, Respondent respondent) {
        this.staff = staff;
        this.respondent = respondent;
    }

    /** What one of them is to an instrument. */
    Respondent respondent() {
        return respondent;
    }

    /** Whether they are on the staff, so that they can sign in. */
    public boolean isStaff() {
        return staff;
    }
}
