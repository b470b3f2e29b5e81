package org.metodika.program.routes.application;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.deficits.KnownDeficit;
import org.metodika.program.deficits.KnownDeficits;
import org.metodika.program.leading.LedReach;
import org.metodika.program.routes.domain.CloseGround;
import org.metodika.program.routes.domain.Route;
import org.metodika.program.routes.domain.RouteBasis;
import org.metodika.program.routes.domain.RouteContent;
import org.metodika.program.routes.domain.RouteEvent;
import org.metodika.program.routes.domain.RouteId;
import org.metodika.program.routes.domain.RouteRejection;
import org.metodika.program.routes.domain.RouteSurroundings;

/** Individual educational routes: drafting, agreeing, closing. */
public final class Routes {

    /** More are refused anyway, before anybody asks what they are. */
    private static final int MOST_LOOKED_UP = 200;

    private final AggregateStore<Route, RouteEvent> store;
    private final Access access;
    private final Directory directory;
    private final KnownDeficits deficits;

    public Routes(AggregateStore<Route, RouteEvent> store, Access access, Directory directory, KnownDeficits deficits) {
        this.store = store;
        this.access = access;
        this.directory = directory;
        this.deficits = deficits;
    }

    /** Drafts the route that a conclusion asks for; one that is there already stays as it is. */
    public void because(NewRoute wanted, Change change) {
        RouteContent content = new RouteContent(
                wanted.title(),
                new RouteBasis(wanted.experience(), "", "", wanted.achievements(), "", wanted.weaknesses()),
                wanted.mentor(),
                null,
                null,
                wanted.help(),
                wanted.deficits(),
                List.of());
        Outcome<Route> outcome = store.create(
                wanted.id().toString(),
                change,
                () -> Decision.accepted(new RouteEvent.Drafted(
                        new RouteId(wanted.id()),
                        wanted.schoolId(),
                        wanted.teacher(),
                        wanted.ground(),
                        wanted.on(),
                        content)));
        if (!(outcome instanceof Outcome.Done<Route> || outcome instanceof Outcome.Exists<Route>)) {
            throw new IllegalStateException("The next route came to " + outcome);
        }
    }

    /** The route; empty where there is none within the reach of the actor. */
    public Optional<Versioned<Route>> find(RouteId id, Actor actor) {
        Predicate<Route> reached = reached(id, RouteAction.SEE, actor);
        return store.find(key(id)).filter(route -> reached.test(route.state()));
    }

    public Outcome<Route> draft(RouteId id, UUID teacher, RouteContent content, Actor actor, Change change) {
        Reach reach = access.reach(actor, RouteAction.WRITE);
        String schoolId = Objects.requireNonNull(reach.schoolId(), "nobody drafts for all schools");
        return store.create(key(id), change, () -> {
            RouteSurroundings now = surroundings(schoolId, teacher, content);
            return reach.covers(schoolId, teacher) && now.people().contains(teacher)
                    ? Route.draft(new RouteEvent.Drafted(id, schoolId, teacher, null, now.today(), content), now)
                    : Decision.rejected(
                            new RouteRejection.RouteInvalid(List.of(Flaw.at("/teacherId", "person-unknown-here"))));
        });
    }

    public Outcome<Route> change(RouteId id, RouteContent content, Actor actor, Change change) {
        return change(
                id,
                RouteAction.WRITE,
                actor,
                change,
                route -> route.change(content, surroundings(route.schoolId(), route.teacher(), content)));
    }

    public Outcome<Route> agree(RouteId id, Actor actor, Change change) {
        return change(
                id,
                RouteAction.AGREE,
                actor,
                change,
                route ->
                        route.agree(actor.staffId(), surroundings(route.schoolId(), route.teacher(), route.content())));
    }

    public Outcome<Route> close(RouteId id, CloseGround ground, String result, Actor actor, Change change) {
        return change(
                id,
                RouteAction.CLOSE,
                actor,
                change,
                route -> route.close(ground, result, directory.today(route.schoolId())));
    }

    /** Closes the route of a teacher who has left. */
    public void closeOnDismissal(UUID id, LocalDate left, LocalDate today) {
        store.change(id.toString(), Change.bySystem(), route -> route.closeOnDismissal(left, today));
    }

    private Outcome<Route> change(
            RouteId id, RouteAction action, Actor actor, Change change, Function<Route, Decision<RouteEvent>> decide) {
        return store.change(key(id), change, reached(id, action, actor), decide);
    }

    private RouteSurroundings surroundings(String schoolId, UUID teacher, RouteContent content) {
        LocalDate today = directory.today(schoolId);
        Set<UUID> named = new HashSet<>(content.specialists());
        named.add(teacher);
        Set<UUID> here = directory.people(named).values().stream()
                .filter(person -> person.schoolId().equals(schoolId) && person.onStaffOn(today))
                .map(KnownPerson::id)
                .collect(Collectors.toSet());
        Set<UUID> known = deficits
                .withIds(content.deficits().stream().limit(MOST_LOOKED_UP).toList())
                .stream()
                .filter(deficit -> deficit.schoolId().equals(schoolId)
                        && deficit.teacherId().equals(teacher))
                .map(KnownDeficit::id)
                .collect(Collectors.toSet());
        return new RouteSurroundings(today, here, known);
    }

    private Predicate<Route> reached(RouteId id, RouteAction action, Actor actor) {
        LedReach reach = LedReach.of(
                access,
                actor,
                action,
                () -> store.find(key(id))
                        .map(Versioned::state)
                        .filter(route -> route.schoolId().equals(actor.schoolId()))
                        .filter(route -> action.specialists(route.content()).contains(actor.staffId()))
                        .isPresent());
        return route -> reach.covers(route.schoolId(), route.teacher(), action.specialists(route.content()));
    }

    private static String key(RouteId id) {
        return id.value().toString();
    }
}
