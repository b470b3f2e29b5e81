package org.metodika.program.trainingrequests;

/** Откуда запрос на повышение квалификации (E06). */
public enum RequestSource {
    /** Заключение по итогам индивидуального сопровождения (C35). */
    CONCLUSION,
    /** Результаты диагностики. */
    DIAGNOSTICS,
    /** Аттестация. */
    ATTESTATION,
    /** Новые требования: стандарты, программы. */
    NEW_REQUIREMENTS,
    /** Потребность организации. */
    SCHOOL_NEED,
    /** Инициатива педагога. */
    OWN_INITIATIVE
}
