package org.metodika.diagnostics.survey.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Вопрос анкеты: what an answer is checked and counted by.
 *
 * @param required whether a sheet without an answer to it is refused
 * @param options codes that may be chosen, the points of a scale among them, in their order; empty for numbers and texts
 * @param least smallest number; absent where there is no limit
 * @param most largest number; absent where there is no limit
 * @param longest longest text in characters
 */
public record Question(
        String code,
        Kind kind,
        boolean required,
        List<String> options,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        int longest) {

    /** Вид вопроса. */
    public enum Kind {
        /** Шкала: points. */
        SCALE,
        /** Один вариант. */
        SINGLE,
        /** Несколько вариантов. */
        MULTIPLE,
        /** Число. */
        NUMBER,
        /** Своими словами. */
        TEXT
    }

    public Question {
        options = List.copyOf(options);
    }
}
