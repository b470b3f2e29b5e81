package org.metodika.monitoring.risk.domain;

/** What is done about a risk. */
public enum RiskState {
    /** It is known, nothing is done about it yet. */
    OPEN,
    /** The remedy is under way. */
    IN_WORK,
    /** It is overcome, or can't come any more. */
    CLOSED
}
