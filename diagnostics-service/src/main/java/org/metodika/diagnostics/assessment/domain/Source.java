package org.metodika.diagnostics.assessment.domain;

/**
 * Источник диагностики (C20, C21): where the answers of a sheet come from. The method of measuring follows from it (A29).
 * The teacher's own mark is a source apart: it is shown beside the measured result and never counts in it.
 */
public enum Source {
    /** Собеседование с учителем. */
    INTERVIEW(Method.INTERVIEW),
    /** Анкетирование учащихся без участия психологов. */
    PUPIL_SURVEY(Method.QUESTIONNAIRE),
    /** Анкетирование учащихся совместно с психологами. */
    PUPIL_SURVEY_WITH_PSYCHOLOGIST(Method.QUESTIONNAIRE),
    /** Анализ уроков. */
    LESSON(Method.OBSERVATION),
    /** Анализ журнала. */
    JOURNAL(Method.OBSERVATION),
    /** Анализ поурочного планирования. */
    PLANNING(Method.OBSERVATION),
    /** Анализ планов и конспектов уроков. */
    LESSON_PLANS(Method.OBSERVATION),
    /** Анализ материалов к урокам. */
    MATERIALS(Method.OBSERVATION),
    /** Анализ тетрадей учащихся. */
    PUPIL_NOTEBOOKS(Method.OBSERVATION),
    /** Анализ административных контрольных (срезовых) работ, тестов. */
    CONTROL_WORKS(Method.OBSERVATION),
    /** Анализ иного источника («и т. д.»): needs a description. */
    OTHER(Method.OBSERVATION),
    /** Самооценка учителя. */
    SELF_ASSESSMENT(Method.QUESTIONNAIRE);

    private final Method method;

    Source(Method method) {
        this.method = method;
    }

    /** How it measures. */
    public Method method() {
        return method;
    }

    /** Whether a sheet of this source must say what it is. */
    public boolean needsDescription() {
        return this == OTHER;
    }

    /** Whether it counts in the measured result and among its sources. */
    public boolean counts() {
        return this != SELF_ASSESSMENT;
    }
}
