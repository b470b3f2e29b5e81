package org.metodika.program.overview;

import java.util.Set;

/** Состояние программы, by which a list can be narrowed. */
enum ProgramStatus {
    /** Проект. */
    DRAFT,
    /** На утверждении. */
    SUBMITTED,
    /** Утверждена, ещё не начата. */
    APPROVED,
    /** Реализуется. */
    IN_PROGRESS,
    /** Завершена. */
    COMPLETED,
    /** Прекращена. */
    STOPPED,
    /** Отозвана. */
    WITHDRAWN;

    /** States of a program that an order binds. */
    static final Set<ProgramStatus> BINDING = Set.of(APPROVED, IN_PROGRESS);

    /** States of a program that is worked on or carried out. */
    static final Set<ProgramStatus> OPEN = Set.of(DRAFT, SUBMITTED, APPROVED, IN_PROGRESS);

    /** States that a program comes to by an order. */
    static final Set<ProgramStatus> APPROVED_ONCE = Set.of(APPROVED, IN_PROGRESS, COMPLETED, STOPPED);
}
