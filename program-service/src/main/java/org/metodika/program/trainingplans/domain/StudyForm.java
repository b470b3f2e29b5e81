package org.metodika.program.trainingplans.domain;

/** Форма обучения (E07); the same codes as in the catalogue of training. */
public enum StudyForm {
    /** Очная. */
    FULL_TIME,
    /** Дистанционная. */
    DISTANCE,
    /** Очно-дистанционная. */
    BLENDED
}
