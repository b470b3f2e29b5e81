package org.metodika.program.groups.domain;

/** Чем занимается эксперт группы (п. 2.4, B20). */
public enum Expertise {
    /** Педагогический работник. */
    PEDAGOGICAL,
    /**
     * Работник, отвечающий за экономическую составляющую. The staff list doesn't say who does, so the order that appoints the
     * person is believed.
     */
    ECONOMIC
}
