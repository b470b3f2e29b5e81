package org.metodika.program.personified.domain;

/** Кто может инициировать разработку программы (B17, п. 2.3). */
public enum InitiatorKind {
    /** Администрация образовательной организации. */
    ADMINISTRATION,
    /** Руководитель методического объединения. */
    ASSOCIATION_HEAD,
    /** Сам педагог. */
    TEACHER
}
