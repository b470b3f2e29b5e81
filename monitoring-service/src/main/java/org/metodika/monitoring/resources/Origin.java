package org.metodika.monitoring.resources;

/** Откуда ресурс (B42). */
enum Origin {
    /** Внутренний: the school's own means. */
    INTERNAL,
    /** Внешний: of a fund, or of the teacher. */
    EXTERNAL;

    /** @param source BUDGET, EXTRA_BUDGET, GRANT or OWN */
    static Origin of(String source) {
        return source.equals("BUDGET") || source.equals("EXTRA_BUDGET") ? INTERNAL : EXTERNAL;
    }
}
