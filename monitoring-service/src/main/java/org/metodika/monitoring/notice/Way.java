package org.metodika.monitoring.notice;

/** How a person wants to be told; the inbox has everything in any case. */
public enum Way {
    /** By a mail of its own. */
    AT_ONCE,
    /** In the mail of the day (ежедневная сводка). */
    DIGEST,
    INBOX_ONLY
}
