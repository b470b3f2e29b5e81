package org.metodika.monitoring.checkpoint.domain;

/** What an assessor finds lacking (чего не хватает, B08). */
public enum Lack {
    /** Содержание этапа. */
    CONTENT,
    /** Отчёт. */
    REPORT
}
