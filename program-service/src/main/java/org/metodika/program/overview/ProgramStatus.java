package org.metodika.program.overview;

/** Состояние программы, by which a list can be narrowed. */
enum ProgramStatus {
    /** Проект. */
    DRAFT,
    /** На утверждении. */
    SUBMITTED,
    /** Утверждена. */
    APPROVED,
    /** Отозвана. */
    WITHDRAWN
}
