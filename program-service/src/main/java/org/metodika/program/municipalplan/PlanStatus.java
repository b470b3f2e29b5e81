package org.metodika.program.municipalplan;

/** Состояние плана. */
public enum PlanStatus {
    /** Проект. */
    DRAFT,
    /** Утверждён. */
    APPROVED,
    /** Закрыт. */
    CLOSED
}
