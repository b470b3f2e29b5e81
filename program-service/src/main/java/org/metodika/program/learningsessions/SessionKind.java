package org.metodika.program.learningsessions;

/** Вид мероприятия, as the source lists them (E08). */
public enum SessionKind {
    /** Творческий отчёт. */
    CREATIVE_REPORT,
    /** Открытый урок. */
    OPEN_LESSON,
    /** Выступление на методическом объединении. */
    ASSOCIATION_TALK,
    /** Мастер-класс. */
    MASTER_CLASS,
    /** Тематический семинар для педагогов. */
    TEACHER_SEMINAR,
    /** Семинар для обучающихся по подготовке к ОГЭ, ЕГЭ. */
    EXAM_SEMINAR,
    /** Семинар для обучающихся по подготовке к олимпиадам. */
    OLYMPIAD_SEMINAR,
    /** Самостоятельная работа; of self-education alone. */
    SELF_STUDY,
    /** Другое. */
    OTHER
}
