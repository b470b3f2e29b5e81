package org.metodika.program.portfolios.domain;

/** Кому педагог показывает материал (B52); each constant shows it to more people than the one before. */
public enum Visibility {
    /** Только сам педагог. */
    OWN,
    /** И те, кто руководит, сопровождает и ведёт: heads, deputies, head of the association, tutor, psychologist, specialists of a support. */
    LEADERS,
    /** И методисты центра. */
    CENTRE
}
