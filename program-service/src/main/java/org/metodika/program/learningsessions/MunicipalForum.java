package org.metodika.program.learningsessions;

/** Частью чего является муниципальное мероприятие (E08). */
public enum MunicipalForum {
    /** ММП «Школа профессионального роста». */
    GROWTH_SCHOOL,
    /** РМО. */
    DISTRICT_ASSOCIATION,
    /** Ассоциация педагогов. */
    ASSOCIATION
}
