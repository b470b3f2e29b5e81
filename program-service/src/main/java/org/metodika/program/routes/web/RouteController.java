package org.metodika.program.routes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.problem.Problems;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.kit.web.NewId;
import org.metodika.kit.web.Responses;
import org.metodika.program.mentors.MentorHints;
import org.metodika.program.mentors.MentorHints.MentorHint;
import org.metodika.program.routes.application.Routes;
import org.metodika.program.routes.domain.CloseGround;
import org.metodika.program.routes.domain.Route;
import org.metodika.program.routes.domain.RouteId;
import org.metodika.program.routes.domain.RouteStatus;
import org.metodika.program.supports.ids.Ground;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Individual educational routes: drafting, agreeing, closing. */
@RestController
@RequestMapping("/api/routes")
@Tag(name = "Individual educational routes")
public final class RouteController {

    private static final String ONE = "/api/routes/{routeId}";
    private static final int LONGEST_RESULT = 4_000;

    private final Routes routes;
    private final MentorHints hints;

    public RouteController(Routes routes, MentorHints hints) {
        this.routes = routes;
        this.hints = hints;
    }

    /** A new route. */
    record NewRouteJson(
            @NotNull @Nullable UUID teacherId,
            @NotNull @Valid @Nullable RouteJson content) {}

    /** How a route ends. */
    record RouteClosing(
            @NotNull @Nullable CloseGround ground,
            @Size(max = LONGEST_RESULT) @Nullable String result) {}

    /**
     * A route as it is read.
     *
     * @param hints recommendations about the mentor, while the route is not closed; they refuse nothing
     */
    record RouteView(
            RouteId id,
            String schoolId,
            UUID teacherId,
            RouteStatus.Name status,
            int revision,
            @Nullable UUID conclusionId,
            @Nullable UUID supportId,
            LocalDate draftedOn,
            RouteJson content,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate closedOn,
            @Nullable CloseGround ground,
            @Nullable String result,
            List<MentorHint> hints) {

        static RouteView of(Route route, List<MentorHint> hints) {
            Ground why = route.ground();
            RouteStatus.Closed closed = route.status() instanceof RouteStatus.Closed done ? done : null;
            return new RouteView(
                    route.id(),
                    route.schoolId(),
                    route.teacher(),
                    route.status().asName(),
                    route.revision(),
                    why == null ? null : why.conclusion(),
                    why == null ? null : why.support(),
                    route.draftedOn(),
                    RouteJson.of(route.content()),
                    route.status().agreement(),
                    closed == null ? null : closed.on(),
                    closed == null ? null : closed.ground(),
                    closed == null ? null : closed.result(),
                    hints);
        }
    }

    @PostMapping
    @Operation(
            summary = "Drafts an individual educational route",
            description =
                    "By a deputy for the school, by a tutor or psychologist for teachers of theirs, by teachers for"
                            + " themselves.")
    ResponseEntity<RouteView> draft(@Valid @RequestBody NewRouteJson sent, Actor actor, Change change) {
        Versioned<Route> route = routes.draft(
                        new RouteId(NewId.forRequest(change)),
                        Objects.requireNonNull(sent.teacherId()),
                        Objects.requireNonNull(sent.content()).content(),
                        actor,
                        change)
                .orProblem();
        return Responses.created(route, view(route.state()), ONE, route.id());
    }

    @GetMapping("/{routeId}")
    @Operation(summary = "One route")
    ResponseEntity<RouteView> route(@PathVariable RouteId routeId, Actor actor) {
        Versioned<Route> route = routes.find(routeId, actor).orElseThrow(Problems::notFound);
        return Responses.ok(route, view(route.state()));
    }

    @PutMapping("/{routeId}/content")
    @Operation(summary = "Replaces the content of a draft; If-Match is required")
    ResponseEntity<RouteView> change(
            @PathVariable RouteId routeId, @Valid @RequestBody RouteJson sent, Actor actor, Change change) {
        if (change.ifVersion() == null) {
            throw Problems.malformed(Flaw.at("header:If-Match", "not-null"));
        }
        return ok(routes.change(routeId, sent.content(), actor, change));
    }

    @PostMapping("/{routeId}/agreement")
    @Operation(summary = "Agrees a route that is complete; it changes no more")
    ResponseEntity<RouteView> agree(@PathVariable RouteId routeId, Actor actor, Change change) {
        return ok(routes.agree(routeId, actor, change));
    }

    @PostMapping("/{routeId}/closing")
    @Operation(summary = "Closes a route with what came of it, or gives it up with a reason")
    ResponseEntity<RouteView> close(
            @PathVariable RouteId routeId, @Valid @RequestBody RouteClosing sent, Actor actor, Change change) {
        CloseGround ground = Objects.requireNonNull(sent.ground());
        return ok(routes.close(routeId, ground, RouteJson.text(sent.result()), actor, change));
    }

    private ResponseEntity<RouteView> ok(Outcome<Route> outcome) {
        Versioned<Route> route = outcome.orProblem();
        return Responses.ok(route, view(route.state()));
    }

    private RouteView view(Route route) {
        UUID mentor = route.content().mentor();
        boolean asked = mentor != null && !(route.status() instanceof RouteStatus.Closed);
        return RouteView.of(route, asked ? hints.of(route.schoolId(), List.of(mentor)) : List.of());
    }
}
