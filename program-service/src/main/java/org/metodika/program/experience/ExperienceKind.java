package org.metodika.program.experience;

/** Как представлен опыт (A24, E08, E09). */
public enum ExperienceKind {
    /** Семинар. */
    SEMINAR,
    /** Мастер-класс. */
    MASTER_CLASS,
    /** Открытый урок. */
    OPEN_LESSON,
    /** Творческий отчёт. */
    CREATIVE_REPORT,
    /** Выступление на методическом объединении. */
    ASSOCIATION_TALK,
    /** Стажёрская практика. */
    INTERNSHIP,
    /** Конференция. */
    CONFERENCE,
    /** Публикация. */
    PUBLICATION,
    /** Другое. */
    OTHER
}
