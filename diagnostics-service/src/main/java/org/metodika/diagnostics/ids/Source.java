package org.metodika.diagnostics.ids;

/**
 * Источник диагностики (C20, C21, D12): where the answers of a sheet come from. The method of measuring follows from it
 * (A29), and whether there is a lesson or a document to be named. The teacher's own mark is a source apart: it is shown
 * beside the measured result and never counts in it.
 */
public enum Source {
    /** Собеседование с учителем. */
    INTERVIEW(Method.INTERVIEW, Place.NONE),
    /** Анкетирование учащихся без участия психологов. */
    PUPIL_SURVEY(Method.QUESTIONNAIRE, Place.NONE),
    /** Анкетирование учащихся совместно с психологами. */
    PUPIL_SURVEY_WITH_PSYCHOLOGIST(Method.QUESTIONNAIRE, Place.NONE),
    /** Анализ уроков. */
    LESSON(Method.OBSERVATION, Place.LESSON),
    /** Анализ журнала. */
    JOURNAL(Method.OBSERVATION, Place.DOCUMENT),
    /** Анализ поурочного планирования. */
    PLANNING(Method.OBSERVATION, Place.DOCUMENT),
    /** Анализ планов и конспектов уроков. */
    LESSON_PLANS(Method.OBSERVATION, Place.DOCUMENT),
    /** Анализ материалов к урокам. */
    MATERIALS(Method.OBSERVATION, Place.DOCUMENT),
    /** Анализ тетрадей учащихся. */
    PUPIL_NOTEBOOKS(Method.OBSERVATION, Place.DOCUMENT),
    /** Анализ административных контрольных (срезовых) работ, тестов. */
    CONTROL_WORKS(Method.OBSERVATION, Place.DOCUMENT),
    /** Анализ результатов процедур оценки качества образования (D12). */
    QUALITY_PROCEDURES(Method.OBSERVATION, Place.DOCUMENT),
    /** Анализ результатов государственной итоговой аттестации (D12). */
    STATE_EXAM(Method.OBSERVATION, Place.DOCUMENT),
    /** Анализ иного источника («и т. д.»): needs a description. */
    OTHER(Method.OBSERVATION, Place.NONE),
    /** Самооценка учителя. */
    SELF_ASSESSMENT(Method.QUESTIONNAIRE, Place.NONE);

    private final Method method;
    private final Place place;

    /** What of the source can be named, so that others find it again. */
    private enum Place {
        NONE,
        LESSON,
        DOCUMENT
    }

    Source(Method method, Place place) {
        this.method = method;
        this.place = place;
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

    /** Whether others say it of the teacher who were asked, rather than somebody who looked. */
    public boolean saidByOthers() {
        return counts() && method == Method.QUESTIONNAIRE;
    }

    /** Whether there was a lesson (C15). */
    public boolean isLesson() {
        return place == Place.LESSON;
    }

    /** Whether there is a document (C21, D12). */
    public boolean isDocument() {
        return place == Place.DOCUMENT;
    }
}
