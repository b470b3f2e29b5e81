package org.metodika.monitoring.checkpoint.domain;

/** The duty that a teacher did not fulfil: three separate violations (нарушения, B08). */
public enum ViolationKind {
    /** Срок этапа нарушен: it was not passed by its last day. */
    LATE_STAGE,
    /** Содержание этапа не выполнено: the assessor found it undone. */
    UNDONE_CONTENT,
    /** Отчёт не сдан: its last day is over and nothing was handed in. */
    MISSING_REPORT
}
