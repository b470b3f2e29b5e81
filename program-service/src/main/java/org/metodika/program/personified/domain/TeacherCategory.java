package org.metodika.program.personified.domain;

/** Категория педагога, для которого разрабатывается программа (B14). */
public enum TeacherCategory {
    /** Молодой специалист. */
    YOUNG_SPECIALIST(false),
    /** Претендент на квалификационную категорию, испытывающий затруднения. */
    CATEGORY_APPLICANT(true),
    /** Потенциальный участник конкурсов. */
    CONTEST_CANDIDATE(false),
    /** Педагог с прерванным стажем, испытывающий затруднения. */
    INTERRUPTED_EXPERIENCE(true),
    /** Педагог, сменивший тип образовательной организации. */
    CHANGED_ORGANISATION_TYPE(false);

    private final boolean demandsDifficulty;

    TeacherCategory(boolean demandsDifficulty) {
        this.demandsDifficulty = demandsDifficulty;
    }

    /** Whether a program for such a teacher needs at least one recorded difficulty (B15). */
    public boolean demandsDifficulty() {
        return demandsDifficulty;
    }
}
