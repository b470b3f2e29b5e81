package org.metodika.program.overview;

/** Вид внутришкольного повышения квалификации (A02), by which a list can be narrowed. */
enum ProgramKind {
    /** Традиционный. */
    TRADITIONAL,
    /** Индивидуальный. */
    INDIVIDUAL,
    /** Командный. */
    TEAM
}
