package org.metodika.program.personified.domain;

import java.time.LocalDate;

/**
 * Отклонение: why a program can't go on as it was approved (B46).
 *
 * @param description what happened, in words
 * @param foundOn day it was found
 */
public record Deviation(Kind kind, String description, LocalDate foundOn) {

    /** Вид отклонения. */
    public enum Kind {
        /** Сроки не выдерживаются. */
        SCHEDULE,
        /** Мероприятие не состоится или заменяется. */
        ACTIVITY,
        /** Выявлены новые затруднения. */
        NEW_DIFFICULTY,
        /** Изменились ресурсы или финансирование. */
        RESOURCES,
        /** Длительный отпуск или болезнь педагога. */
        LONG_LEAVE,
        /** Решение по итогам контроля. */
        CONTROL,
        /** Иное. */
        OTHER
    }
}
