package org.metodika.program.routes.domain;

/** Форма контрольного среза (C12). */
public enum CheckpointForm {
    /** Собеседование. */
    INTERVIEW,
    /** Дневник. */
    DIARY,
    /** Выступление. */
    SPEECH,
    /** Открытый урок. */
    OPEN_LESSON,
    /** Защита материалов. */
    MATERIALS_DEFENCE,
    /** Статья. */
    ARTICLE
}
