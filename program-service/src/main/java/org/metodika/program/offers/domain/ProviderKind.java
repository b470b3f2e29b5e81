package org.metodika.program.offers.domain;

/** Вид организатора обучения: institutes, colleges, universities and others stand side by side (B34). */
public enum ProviderKind {
    /** Институт повышения квалификации, развития образования. */
    INSTITUTE,
    /** Колледж. */
    COLLEGE,
    /** Университет. */
    UNIVERSITY,
    /** Методический или ресурсный центр. */
    CENTRE,
    /** Школа, детский сад. */
    SCHOOL,
    /** Иная организация. */
    OTHER
}
