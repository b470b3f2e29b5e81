package org.metodika.program.memberships;

/** Состояние объединения в перечне. */
enum AssociationStatus {
    /** Действует. */
    ACTIVE,
    /** Без руководителя. */
    VACANT,
    /** Расформировано. */
    DISSOLVED,
    /** Без объединения: people name the head in the directory, but no association is registered for it. */
    UNREGISTERED
}
