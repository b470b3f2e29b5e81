package org.metodika.monitoring.duty.domain;

/** What is owed. */
public enum DutyKind {
    /** Отчёт руководителя методического объединения, once a school year (D08). */
    YEARLY_REPORT,
    /** Корректирующее действие by decision of a meeting (A23). */
    CORRECTION
}
