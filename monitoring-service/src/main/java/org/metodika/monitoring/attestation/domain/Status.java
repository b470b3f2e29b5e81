package org.metodika.monitoring.attestation.domain;

/** How an attestation stands, in a word. */
public enum Status {
    PREPARING,
    APPLIED,
    ESTABLISHED,
    REFUSED,
    WITHDRAWN;

    /** Whether something is still to come. */
    public boolean open() {
        return this == PREPARING || this == APPLIED;
    }
}
