package org.metodika.program.meetings.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Состояние протокола; each state carries what is only true in it. */
public sealed interface MeetingStatus {

    /** The states by name, as people filter by them and others read them. */
    enum Name {
        /** Внесён. */
        RECORDED,
        /** Подписан. */
        SIGNED,
        /** Аннулирован. */
        ANNULLED
    }

    /** Внесён: may be corrected. */
    record Recorded() implements MeetingStatus {}

    /** Подписан председателем: frozen. */
    record Signed(LocalDate on) implements MeetingStatus {}

    /**
     * Аннулирован: kept for the record; its number is free again.
     *
     * @param signedOn day of the signature; null where it was never signed
     */
    record Annulled(@Nullable LocalDate signedOn, LocalDate on, String reason) implements MeetingStatus {}

    default Name asName() {
        return switch (this) {
            case Recorded _ -> Name.RECORDED;
            case Signed _ -> Name.SIGNED;
            case Annulled _ -> Name.ANNULLED;
        };
    }

    /** Day of the signature; null where there is none. */
    default @Nullable LocalDate signature() {
        return switch (this) {
            case Recorded _ -> null;
            case Signed(var on) -> on;
            case Annulled annulled -> annulled.signedOn();
        };
    }
}
