package org.metodika.program.selflearning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Подтверждение этапа: a text, a record of the platform, or both.
 *
 * @param text empty for none
 * @param record as entered; null for none
 */
public record Evidence(String text, @Nullable RecordLink record) {

    /** A record of the platform. */
    public record RecordLink(RecordKind kind, UUID id) {}

    /** Kinds of records that prove a step. */
    public enum RecordKind {
        /** Программа школы. */
        SCHOOL_PROGRAMME,
        /** Локальный акт. */
        ACT,
        /** Протокол. */
        MEETING,
        /** Наставник. */
        MENTOR,
        /** Маршрут. */
        ROUTE,
        /** Опрос. */
        SURVEY,
        /** Кампания диагностики. */
        CAMPAIGN
    }
}
