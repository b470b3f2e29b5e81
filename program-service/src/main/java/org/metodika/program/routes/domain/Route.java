package org.metodika.program.routes.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.program.supports.ids.Ground;

/**
 * Индивидуальный образовательный маршрут (ИОМ) of a teacher as a plan (C09, C10, C12).
 *
 * <pre>
 *            agree               close
 *   DRAFT ──────────▶ AGREED ──────────▶ CLOSED
 *     │ ↺ change                           ▲
 *     └────────── give up ─────────────────┘
 * </pre>
 *
 * @param ground заключение that asked for it; null where people decided it
 * @param revision counts the changes, from 1
 */
public record Route(
        RouteId id,
        String schoolId,
        UUID teacher,
        @Nullable Ground ground,
        LocalDate draftedOn,
        int revision,
        RouteContent content,
        RouteStatus status) {

    private static final int LONGEST_RESULT = 4_000;

    /** Drafts a route. */
    public static Decision<RouteEvent> draft(RouteEvent.Drafted drafted, RouteSurroundings now) {
        List<Flaw> flaws = RouteCheck.flaws(drafted.content(), drafted.teacher(), now);
        return flaws.isEmpty() ? Decision.accepted(drafted) : Decision.rejected(new RouteRejection.RouteInvalid(flaws));
    }

    /** Replaces the content of a draft. */
    public Decision<RouteEvent> change(RouteContent changed, RouteSurroundings now) {
        if (!(status instanceof RouteStatus.Draft)) {
            return Decision.rejected(new RouteRejection.RouteNotDraft());
        }
        List<Flaw> flaws = RouteCheck.flaws(changed, teacher, now);
        if (!flaws.isEmpty()) {
            return Decision.rejected(new RouteRejection.RouteInvalid(flaws));
        }
        return changed.equals(content)
                ? Decision.nothingToDo()
                : Decision.accepted(new RouteEvent.ContentChanged(changed));
    }

    /** Agrees the route; from then on it changes no more. */
    public Decision<RouteEvent> agree(@Nullable UUID by, RouteSurroundings now) {
        if (!(status instanceof RouteStatus.Draft)) {
            return Decision.rejected(new RouteRejection.RouteNotDraft());
        }
        List<Flaw> missing = new ArrayList<>(RouteCheck.flaws(content, teacher, now));
        missing.addAll(RouteCheck.missing(content));
        return missing.isEmpty()
                ? Decision.accepted(new RouteEvent.Agreed(now.today(), by))
                : Decision.rejected(new RouteRejection.RouteIncomplete(missing));
    }

    /** Closes the route with what came of it, or gives it up with a reason. */
    public Decision<RouteEvent> close(CloseGround ground, String result, LocalDate today) {
        if (status instanceof RouteStatus.Closed) {
            return Decision.rejected(new RouteRejection.RouteIsClosed());
        }
        if (ground == CloseGround.DISMISSAL) {
            return Decision.rejected(new RouteRejection.RouteDismissalByHand());
        }
        if (ground == CloseGround.COMPLETED && !(status instanceof RouteStatus.Agreed)) {
            return Decision.rejected(new RouteRejection.RouteNotAgreed());
        }
        return result.isBlank() || result.length() > LONGEST_RESULT
                ? Decision.rejected(new RouteRejection.RouteInvalid(List.of(Flaw.at("/result", "not-blank"))))
                : Decision.accepted(new RouteEvent.Closed(today, ground, result));
    }

    /** Closes it because the teacher has left; nothing happens where it is closed. */
    public Decision<RouteEvent> closeOnDismissal(LocalDate left, LocalDate today) {
        return status instanceof RouteStatus.Closed || !left.isBefore(today)
                ? Decision.nothingToDo()
                : Decision.accepted(new RouteEvent.Closed(today, CloseGround.DISMISSAL, ""));
    }

    /** The route that the first event makes. */
    public static Route startedBy(RouteEvent first) {
        if (first instanceof RouteEvent.Drafted(var id, var school, var teacher, var ground, var on, var content)) {
            return new Route(id, school, teacher, ground, on, 1, content, new RouteStatus.Draft());
        }
        throw new IllegalArgumentException("A route begins with a draft, not with " + first);
    }

    /** The route after an event. */
    public Route evolve(RouteEvent event) {
        return switch (event) {
            case RouteEvent.Drafted _ -> throw new IllegalArgumentException("Drafted twice: " + id);
            case RouteEvent.ContentChanged(var changed) -> next(changed, status);
            case RouteEvent.Agreed(var on, var by) -> next(content, new RouteStatus.Agreed(on, by));
            case RouteEvent.Closed(var on, var why, var result) ->
                next(content, new RouteStatus.Closed(status.agreement(), on, why, result));
        };
    }

    private Route next(RouteContent nextContent, RouteStatus nextStatus) {
        return new Route(id, schoolId, teacher, ground, draftedOn, revision + 1, nextContent, nextStatus);
    }
}
