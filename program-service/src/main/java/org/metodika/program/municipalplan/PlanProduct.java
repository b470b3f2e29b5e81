package org.metodika.program.municipalplan;

/** Что получилось: the products that the source expects of items (E05). */
public enum PlanProduct {
    /** План. */
    PLAN,
    /** База данных. */
    DATABASE,
    /** Сборник. */
    COLLECTION,
    /** Аналитическая справка. */
    ANALYTIC_NOTE,
    /** Аналитический отчёт. */
    ANALYTIC_REPORT,
    /** Другое. */
    OTHER
}
