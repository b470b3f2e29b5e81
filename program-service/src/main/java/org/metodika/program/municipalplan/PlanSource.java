package org.metodika.program.municipalplan;

/** С чего начинается план на новый год. */
public enum PlanSource {
    /** С чистого листа. */
    EMPTY,
    /** С восьми пунктов, которые идут с платформой. */
    SHIPPED,
    /** С плана предыдущего года. */
    YEAR_BEFORE
}
