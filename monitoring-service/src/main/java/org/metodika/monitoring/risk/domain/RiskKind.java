package org.metodika.monitoring.risk.domain;

/** Where a risk comes from. */
public enum RiskKind {
    EXTERNAL,
    INTERNAL
}
