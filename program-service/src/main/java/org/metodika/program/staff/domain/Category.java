package org.metodika.program.staff.domain;

/** Квалификационная категория. */
public enum Category {
    /** Категории нет. */
    NONE,
    /** Соответствие занимаемой должности. */
    CONFORMITY,
    /** Первая категория. */
    FIRST,
    /** Высшая категория. */
    HIGHEST,
    /** Педагог-методист. */
    METHODIST,
    /** Педагог-наставник. */
    MENTOR
}
