package org.metodika.diagnostics.dictionary;

/** Вид записи словаря; an entry may have none. */
public enum EntryKind {
    /** Обобщённая трудовая функция. */
    GENERALISED_LABOUR_FUNCTION,
    /** Трудовая функция. */
    LABOUR_FUNCTION,
    /** Трудовое действие. */
    LABOUR_ACTION,
    /** Необходимое умение. */
    SKILL,
    /** Необходимое знание. */
    KNOWLEDGE,
    /** Компетенция (E01). */
    COMPETENCE
}
