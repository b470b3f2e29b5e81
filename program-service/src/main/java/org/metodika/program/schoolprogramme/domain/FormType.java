package org.metodika.program.schoolprogramme.domain;

/** Вид внутришкольного повышения квалификации (A02). */
public enum FormType {
    /** Традиционный. */
    TRADITIONAL,
    /** Индивидуальный. */
    INDIVIDUAL,
    /** Командный. */
    TEAM
}
