package org.metodika.program.offers.domain;

/** Форма обучения (B09). */
public enum StudyForm {
    /** Очная. */
    FULL_TIME,
    /** Дистанционная. */
    DISTANCE,
    /** Очно-дистанционная. */
    BLENDED
}
