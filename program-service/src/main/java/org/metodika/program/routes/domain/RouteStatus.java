package org.metodika.program.routes.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Состояние маршрута; each carries what is only true in it. */
public sealed interface RouteStatus {

    /** The states by name, as people filter by them and others read them. */
    enum Name {
        /** Проект. */
        DRAFT,
        /** Согласован. */
        AGREED,
        /** Закрыт. */
        CLOSED
    }

    /** Проект. */
    record Draft() implements RouteStatus {}

    /** Согласован: frozen. */
    record Agreed(LocalDate on, @Nullable UUID by) implements RouteStatus {}

    /**
     * Закрыт.
     *
     * @param agreedOn null where it never was
     * @param result what came of it, or why it was given up
     */
    record Closed(@Nullable LocalDate agreedOn, LocalDate on, CloseGround ground, String result)
            implements RouteStatus {}

    default Name asName() {
        return switch (this) {
            case Draft _ -> Name.DRAFT;
            case Agreed _ -> Name.AGREED;
            case Closed _ -> Name.CLOSED;
        };
    }

    /** Day of the agreement; null where there is none. */
    default @Nullable LocalDate agreement() {
        return switch (this) {
            case Draft _ -> null;
            case Agreed(var on, var by) -> on;
            case Closed closed -> closed.agreedOn();
        };
    }
}
