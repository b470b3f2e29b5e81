package org.metodika.monitoring.checkpoint.domain;

/** What of a checkpoint is due. */
public enum Due {
    /** The stage, and with it the report where that has no last day of its own. */
    STAGE,
    /** The report, where a return gave it a last day of its own. */
    REPORT
}
