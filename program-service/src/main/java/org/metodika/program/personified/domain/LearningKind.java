package org.metodika.program.personified.domain;

/** Вид обучения (A05). */
public enum LearningKind {
    /** Экспериментирование. */
    EXPERIMENTATION,
    /** Самообразование. */
    SELF_EDUCATION,
    /** Участие в методических мероприятиях. */
    METHODICAL_EVENTS
}
