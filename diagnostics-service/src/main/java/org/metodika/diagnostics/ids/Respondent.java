package org.metodika.diagnostics.ids;

/** Респондент: who answers the questions of an instrument (C18, C20, C30). */
public enum Respondent {
    /** Сам учитель. */
    TEACHER,
    /** Учащиеся. */
    PUPIL,
    /** Классные руководители. */
    CLASS_TEACHER,
    /** Родители. */
    PARENT,
    /** Психологи. */
    PSYCHOLOGIST,
    /** Другие участники. */
    OTHER
}
