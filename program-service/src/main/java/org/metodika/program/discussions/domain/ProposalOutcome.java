package org.metodika.program.discussions.domain;

/** Что стало с предложением. */
public enum ProposalOutcome {
    /** Не рассмотрено. */
    OPEN,
    /** Принято. */
    ACCEPTED,
    /** Отклонено. */
    REJECTED
}
