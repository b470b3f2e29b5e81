package org.metodika.diagnostics.ids;

/** Метод измерения: each measurement has one (A29). */
public enum Method {
    /** Анкетирование. */
    QUESTIONNAIRE,
    /** Наблюдение, включая анализ уроков и документов. */
    OBSERVATION,
    /** Собеседование. */
    INTERVIEW
}
