package org.metodika.program.learningsessions;

/** Направление методической работы: the four of measure 4 of the source (D11, D12). */
public enum WorkLine {
    /** Психолого-педагогическая подготовленность. */
    PSYCHOLOGICAL_PEDAGOGICAL,
    /** Анализ результатов оценки качества образования и ГИА. */
    ASSESSMENT_ANALYSIS,
    /** Доступность информации для учителей. */
    INFORMATION,
    /** Курсы повышения квалификации. */
    COURSES
}
