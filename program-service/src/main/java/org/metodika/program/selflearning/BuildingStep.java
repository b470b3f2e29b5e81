package org.metodika.program.selflearning;

/** Этап построения самообучающейся школы, in the order of the regulation (C05). */
public enum BuildingStep {
    /** Разработка программы обучения. */
    PROGRAMME,
    /** Аттестация, в результате которой выявляются наставники. */
    MENTOR_ATTESTATION,
    /** Выбор инструментов и форматов, вызывающих интерес к процессу обучения. */
    TOOLS_AND_FORMATS,
    /** Ведение мониторинга индивидуальных достижений сотрудника. */
    ACHIEVEMENT_MONITORING,
    /** Формирование обратной связи по освоению нового. */
    FEEDBACK
}
