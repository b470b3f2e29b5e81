package org.metodika.program.portfolios.domain;

/** Вид материала портфолио: a fixed dictionary (B52). */
public enum EvidenceKind {
    /** Удостоверение, диплом, сертификат. */
    CERTIFICATE,
    /** Методическая разработка, материал урока. */
    LESSON_MATERIAL,
    /** Публикация. */
    PUBLICATION,
    /** Результаты обучающихся. */
    PUPIL_RESULTS,
    /** Отчёт об этапе программы. */
    STAGE_REPORT,
    /** Другое. */
    OTHER
}
