package org.metodika.program.acts;

/** Вид акта (A16). */
public enum ActKind {
    /** Положение; a new edition supersedes the one before (B02). */
    REGULATION,
    /** Приказ. */
    ORDER,
    /** Должностная инструкция (B07). */
    JOB_DESCRIPTION,
    /** Нормативный документ, cited from outside: a law, a letter of the ministry, a concept (B01). */
    NORMATIVE_REFERENCE,
    /** План. */
    PLAN,
    /** Иной акт. */
    OTHER
}
