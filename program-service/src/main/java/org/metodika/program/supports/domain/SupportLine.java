package org.metodika.program.supports.domain;

/** Линия тьюторского сопровождения (B12). */
public enum SupportLine {
    /** Выявление достижений и затруднений. */
    ACHIEVEMENTS_AND_DIFFICULTIES,
    /** Помощь в проектировании программы и маршрута, в описании опыта. */
    DESIGN_AND_EXPERIENCE,
    /** Рефлексия: организация рефлексивных занятий. */
    REFLECTION
}
