package org.metodika.monitoring.checkpoint.domain;

/** Form of a checkpoint (форма контрольного среза, C12). */
public enum CheckpointForm {
    /** Собеседование; its result names the counterpart. */
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
