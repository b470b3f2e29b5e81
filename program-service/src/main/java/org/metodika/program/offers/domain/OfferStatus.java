package org.metodika.program.offers.domain;

/** Состояние предложения. */
public enum OfferStatus {
    /** Черновик: seen by the methodist alone. */
    DRAFT,
    /** Опубликовано: programs may draw from it. */
    PUBLISHED,
    /** Снято с публикации: stays readable, since programs refer to it. */
    WITHDRAWN
}
