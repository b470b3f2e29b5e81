package org.metodika.program.personified.domain;

/**
 * Пояснительная записка: its four obligatory parts (B35), empty while they are not written.
 *
 * @param generalAim общая целевая направленность (1.1)
 * @param difficulties характеристика затруднений и потребностей (1.2)
 * @param goals цели обучения (1.3)
 * @param tasks учебные задачи (1.4)
 */
public record Note(String generalAim, String difficulties, String goals, String tasks) {

    /** Nothing is written yet. */
    public static final Note EMPTY = new Note("", "", "", "");
}
