package org.metodika.program.supports.application;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.leading.LedReach;
import org.metodika.program.supports.domain.Support;
import org.metodika.program.supports.domain.SupportEvent;
import org.metodika.program.supports.domain.SupportId;

/** Supports as far as somebody reaches: what is beyond does not exist. */
public final class ReachedSupports {

    private final AggregateStore<Support, SupportEvent> store;
    private final Access access;

    public ReachedSupports(AggregateStore<Support, SupportEvent> store, Access access) {
        this.store = store;
        this.access = access;
    }

    /** The support; empty where there is none within the reach of the actor. */
    Optional<Versioned<Support>> find(SupportId id, Actor actor) {
        Predicate<Support> reached = reached(id, SupportAction.SEE, actor);
        return store.find(key(id)).filter(support -> reached.test(support.state()));
    }

    /**
     * Changes a support within the reach of the actor.
     *
     * @param decide asked again on every conflict with another writer
     */
    Outcome<Support> change(
            SupportId id,
            SupportAction action,
            Actor actor,
            Change change,
            Function<Support, Decision<SupportEvent>> decide) {
        return store.change(key(id), change, reached(id, action, actor), decide);
    }

    private Predicate<Support> reached(SupportId id, SupportAction action, Actor actor) {
        LedReach reach = LedReach.of(
                access,
                actor,
                action,
                () -> store.find(key(id))
                        .map(Versioned::state)
                        .filter(support -> support.schoolId().equals(actor.schoolId()))
                        .filter(support ->
                                action.specialists(support.passport()).contains(actor.staffId()))
                        .isPresent());
        return support -> reach.covers(support.schoolId(), support.teacher(), action.specialists(support.passport()));
    }

    static String key(SupportId id) {
        return id.value().toString();
    }
}
