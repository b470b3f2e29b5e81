package org.metodika.program.offers.domain;

/** Источник финансирования: who usually pays (B28). */
public enum OfferFunding {
    /** Бюджет. */
    BUDGET,
    /** Внебюджетные средства. */
    EXTRA_BUDGET,
    /** Средства партнёра или гранта. */
    GRANT,
    /** Средства педагога. */
    OWN
}
