package org.metodika.program.offers.domain;

/** Выдаваемый документ (B09). */
public enum IssuedDocument {
    /** Удостоверение о повышении квалификации. */
    QUALIFICATION_CERTIFICATE,
    /** Диплом. */
    DIPLOMA,
    /** Сертификат участника. */
    PARTICIPATION_CERTIFICATE,
    /** Справка. */
    STATEMENT,
    /** Документ не выдаётся. */
    NONE
}
