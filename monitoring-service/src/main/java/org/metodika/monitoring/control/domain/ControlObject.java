package org.metodika.monitoring.control.domain;

/** Объект контроля (B45). */
public enum ControlObject {
    /** Процесс разработки программы. */
    DEVELOPMENT,
    /** Качество программы. */
    QUALITY,
    /** Выполнение графика реализации. */
    SCHEDULE,
    /** Целесообразность использования финансовых ресурсов. */
    MONEY,
    /** Качество системы повышения квалификации. */
    SYSTEM
}
