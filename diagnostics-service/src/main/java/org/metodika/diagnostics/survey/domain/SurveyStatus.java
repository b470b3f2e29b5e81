package org.metodika.diagnostics.survey.domain;

/** Состояние опроса. */
public enum SurveyStatus {
    /** Черновик. */
    DRAFT,
    /** Открыт. */
    OPEN,
    /** Закрыт. */
    CLOSED,
    /** Аннулирован. */
    ANNULLED
}
