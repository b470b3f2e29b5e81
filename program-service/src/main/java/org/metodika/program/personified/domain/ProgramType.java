package org.metodika.program.personified.domain;

/** Вид внутришкольного повышения квалификации: the three types of professional development in a school (A02). */
public enum ProgramType {
    /** Традиционный. */
    TRADITIONAL,
    /** Индивидуальный. */
    INDIVIDUAL,
    /** Командный. */
    TEAM
}
