package org.metodika.program.commentrows;

/** Раздел программы, by which a list can be narrowed. */
enum CommentedSection {
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
    /** Участники. */
    PEOPLE,
    /** Программа в целом. */
    WHOLE
}
