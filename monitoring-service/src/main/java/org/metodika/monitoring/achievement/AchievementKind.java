package org.metodika.monitoring.achievement;

/** What somebody achieved. */
public enum AchievementKind {
    /** Контрольный срез сдан, with both marks. */
    CHECKPOINT_PASSED,
    /** Персонифицированная программа завершена. */
    PROGRAM_COMPLETED,
    /** Затруднение снято. */
    DEFICIT_RESOLVED,
    /** Участие в конкурсе, фестивале, акции. */
    CONTEST,
    /** Поощрение (C04). */
    REWARD,
    /** Материал портфолио (B52). */
    EVIDENCE,
    /** Представление опыта, подтверждённое другим (A24). */
    EXPERIENCE,
    /** Этап построения самообучающейся школы, за который отвечал. */
    SELF_LEARNING_STEP
}
