package org.metodika.program.school.domain;

/** Вид организации (E04). */
public enum OrganisationType {
    /** Общеобразовательная организация. */
    GENERAL,
    /** Дошкольная образовательная организация. */
    PRESCHOOL
}
