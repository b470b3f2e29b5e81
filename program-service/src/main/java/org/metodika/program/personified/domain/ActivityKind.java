package org.metodika.program.personified.domain;

/** Вид содержания программы (B36-B38, B05). */
public enum ActivityKind {
    /** Инвариантный модуль: курсовая подготовка. */
    INVARIANT_MODULE,
    /** Вариативный модуль, выбранный педагогом. */
    VARIABLE_MODULE,
    /** Иная форма роста мастерства. */
    OTHER_FORM,
    /** Самообразование. */
    SELF_EDUCATION
}
