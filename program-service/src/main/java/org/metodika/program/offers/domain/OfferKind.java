package org.metodika.program.offers.domain;

/** Вид предложения обучения. */
public enum OfferKind {
    /** Дополнительная профессиональная программа повышения квалификации (B09). */
    PROGRAMME,
    /** Образовательный модуль: forms named competences (B10). */
    MODULE,
    /** Мероприятие: мастер-класс, семинар и иные формы (B38). */
    EVENT
}
