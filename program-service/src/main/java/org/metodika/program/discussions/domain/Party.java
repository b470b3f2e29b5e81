package org.metodika.program.discussions.domain;

/** Участник обсуждения программы (B29). */
public enum Party {
    /** Педагог, для которого составлена программа. */
    TEACHER,
    /** Методическое объединение. */
    ASSOCIATION,
    /** Методический совет. */
    METHODICAL_COUNCIL;

    /** A body that meets keeps a protocol; a talk with the teacher needs none. */
    boolean keepsProtocol() {
        return this != TEACHER;
    }
}
