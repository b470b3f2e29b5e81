package org.metodika.program.offerlist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which offers are asked for; null for all.
 *
 * @param status published ones when absent
 * @param competence {@code dictionary/code}, or the code alone
 * @param form form of an event (B38)
 * @param free only what costs nothing
 * @param startsFrom some group starts on this day or later
 * @param startsTo some group starts on this day or earlier
 * @param text part of the title or the place, in any case
 */
record OfferFilter(
        @Nullable Status status,
        @Nullable Kind kind,
        @Nullable Form form,
        @Nullable Study studyForm,
        @Nullable String competence,
        boolean free,
        @Nullable LocalDate startsFrom,
        @Nullable LocalDate startsTo,
        @Nullable UUID provider,
        @Nullable String text) {

    /** Состояние предложения. */
    enum Status {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    /** Вид предложения. */
    enum Kind {
        PROGRAMME,
        MODULE,
        EVENT
    }

    /** Форма мероприятия. */
    enum Form {
        DISTANCE_LEARNING,
        MASTER_CLASS,
        ROUND_TABLE,
        OPEN_LESSON,
        EXHIBITION,
        SEMINAR,
        WORKSHOP,
        CONFERENCE,
        FORUM
    }

    /** Форма обучения. */
    enum Study {
        FULL_TIME,
        DISTANCE,
        BLENDED
    }
}
