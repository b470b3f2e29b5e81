package org.metodika.diagnostics.ids;

/** Наблюдатель на уроке: the four who observe (C29). */
public enum Observer {
    /** Администрация. */
    ADMINISTRATION,
    /** Наставник. */
    MENTOR,
    /** Психолог. */
    PSYCHOLOGIST,
    /** Сам учитель. */
    TEACHER
}
