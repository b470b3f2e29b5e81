package org.metodika.program.learningsessions;

/** Где учатся: в муниципалитете, в школе, вне её или сами (E08, D13). */
public enum SessionSetting {
    /** Муниципальное мероприятие; the centre holds it. */
    MUNICIPAL,
    /** Внутришкольное обучение. */
    IN_SCHOOL,
    /** Внешкольное мероприятие; somebody else holds it. */
    OUT_OF_SCHOOL,
    /** Самообразование. */
    SELF_EDUCATION
}
