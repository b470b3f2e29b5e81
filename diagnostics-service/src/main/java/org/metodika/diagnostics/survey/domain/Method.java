package org.metodika.diagnostics.survey.domain;

/** Метод измерения (A29). */
public enum Method {
    /** Анкетирование. */
    QUESTIONNAIRE,
    /** Наблюдение. */
    OBSERVATION,
    /** Собеседование. */
    INTERVIEW
}
