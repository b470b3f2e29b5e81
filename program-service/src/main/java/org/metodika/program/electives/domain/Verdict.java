package org.metodika.program.electives.domain;

/** Что решено о программе курса (A20). */
public enum Verdict {
    /** Возвращена на доработку. */
    RETURNED,
    /** Рассмотрена и одобрена. */
    REVIEWED,
    /** Снова взята в работу: начата новая редакция. */
    REOPENED
}
