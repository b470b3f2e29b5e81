package org.metodika.program.partners;

/** Вид социального партнёра (A07). */
public enum PartnerKind {
    /** Вуз. */
    UNIVERSITY,
    /** Колледж, техникум. */
    COLLEGE,
    /** Библиотека. */
    LIBRARY,
    /** Музей. */
    MUSEUM,
    /** Учреждение культуры. */
    CULTURE,
    /** Учреждение спорта. */
    SPORT,
    /** Предприятие. */
    ENTERPRISE,
    /** Общественная организация. */
    PUBLIC_ORGANISATION,
    /** Иной. */
    OTHER
}
