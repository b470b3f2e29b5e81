package org.metodika.program.comments.domain;

/** Раздел программы, к которому относится комментарий. */
public enum Section {
    /** Пояснительная записка. */
    NOTE,
    /** Основание. */
    BASIS,
    /** Сроки. */
    PERIOD,
    /** Мероприятия. */
    ACTIVITIES,
    /** Этапы. */
    STAGES,
    /** Результаты. */
    RESULTS,
    /** Ресурсы. */
    RESOURCES,
    /** Участники: педагог, тьютор, куратор. */
    PEOPLE,
    /** Программа в целом. */
    WHOLE
}
