package org.metodika.program.contests;

/** В чём участвует педагог (C16). */
public enum ContestKind {
    /** Конкурс. */
    CONTEST,
    /** Фестиваль. */
    FESTIVAL,
    /** Акция. */
    CAMPAIGN
}
