package org.metodika.program.meetings.domain;

/** Вид заседания (A11, D07). */
public enum MeetingKind {
    /** Педагогический совет. */
    PEDAGOGICAL_COUNCIL,
    /** Методический совет. */
    METHODICAL_COUNCIL,
    /** Методическое объединение. */
    ASSOCIATION
}
