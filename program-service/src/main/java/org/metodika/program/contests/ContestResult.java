package org.metodika.program.contests;

/** Итог участия (C16). */
public enum ContestResult {
    /** Участник. */
    PARTICIPANT,
    /** Лауреат. */
    LAUREATE,
    /** Призёр. */
    PRIZE_WINNER,
    /** Победитель. */
    WINNER
}
