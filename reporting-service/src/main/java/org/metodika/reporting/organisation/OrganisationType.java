package org.metodika.reporting.organisation;

/** Type of organisation (E04), by which all reports can be narrowed. */
public enum OrganisationType {
    /** Общеобразовательная организация. */
    GENERAL,
    /** Дошкольная организация. */
    PRESCHOOL
}
