package org.metodika.program.staff.domain;

/** Группа работников (E04). */
public enum StaffGroup {
    /** Педагогические работники. */
    PEDAGOGICAL,
    /** Руководящие работники. */
    MANAGERIAL
}
