package org.metodika.program.routes.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.supports.ids.Ground;

/** What happens to a route. */
public sealed interface RouteEvent {

    /**
     * Составлен проект.
     *
     * @param ground заключение that asked for it; null where people decided it
     */
    record Drafted(
            RouteId id,
            String schoolId,
            UUID teacher,
            @Nullable Ground ground,
            LocalDate on,
            RouteContent content) implements RouteEvent {}

    /** Проект изменён. */
    record ContentChanged(RouteContent content) implements RouteEvent {}

    /** Согласован. */
    record Agreed(LocalDate on, @Nullable UUID by) implements RouteEvent {}

    /** Закрыт. */
    record Closed(LocalDate on, CloseGround ground, String result) implements RouteEvent {}
}
