package org.metodika.program.supports.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.ids.Ids;

/**
 * Что следует из заключения. Its id depends on the conclusion alone, so that there is only ever one, however often it is asked for.
 *
 * @param id of what is created; null for the closing
 */
public record NextStep(Kind kind, @Nullable UUID id) {

    /** Kinds of next steps. */
    public enum Kind {
        /** Новый паспорт. */
        PASSPORT,
        /** Мера поддержки. */
        MEASURE,
        /** Закрытие: nothing follows. */
        CLOSING,
        /** Запрос на повышение квалификации. */
        TRAINING_REQUEST,
        /** Индивидуальный образовательный маршрут. */
        ROUTE
    }

    static NextStep of(Need need, UUID conclusion) {
        return need.next() == Kind.CLOSING
                ? new NextStep(Kind.CLOSING, null)
                : new NextStep(need.next(), Ids.from("support-next-step", conclusion));
    }
}
