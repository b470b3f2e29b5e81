package org.metodika.monitoring.consultation.domain;

/** Line of tutor support (направление тьюторского сопровождения, B12). */
public enum SupportLine {
    /** Achievements and difficulties are found. */
    FINDINGS,
    /** Help with designing a program or a route, and with describing experience. */
    DESIGN,
    /** Reflection while a program is carried out. */
    REFLECTION
}
