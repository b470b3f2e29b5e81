package org.metodika.diagnostics.survey.domain;

/** Группа опрашиваемых (C30, A30). */
public enum Respondents {
    /** Учащиеся. */
    PUPILS(false),
    /** Классные руководители. */
    CLASS_TEACHERS(true),
    /** Родители. */
    PARENTS(false),
    /** Психологи. */
    PSYCHOLOGISTS(true),
    /** Педагоги. */
    TEACHERS(true),
    /** Социальные партнёры. */
    PARTNERS(false),
    /** Другие участники образовательного процесса. */
    OTHERS(false);

    private final boolean staff;

    Respondents(boolean staff) {
        this.staff = staff;
    }

    /** Whether they are on the staff, so that they can sign in. */
    public boolean isStaff() {
        return staff;
    }
}
