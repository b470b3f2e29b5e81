package org.metodika.diagnostics.survey.domain;

/** О чём спрашивают. */
public enum SubjectKind {
    /** Работа педагога. */
    TEACHER,
    /** Мероприятие программы. */
    ACTIVITY,
    /** Предложение обучения. */
    OFFER,
    /** Организация в целом. */
    SCHOOL
}
