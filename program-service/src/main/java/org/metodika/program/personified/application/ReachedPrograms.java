package org.metodika.program.personified.application;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.personified.domain.StaffId;

/**
 * Programs as far as somebody reaches: what is beyond does not exist. Besides the relations of the directory, those are
 * <em>mine</em> whose program names me as its tutor (B11), and experts see the programs of their groups (B20).
 */
public final class ReachedPrograms {

    private final AggregateStore<Program, ProgramEvent> store;
    private final Access access;
    private final GroupPrograms groupPrograms;

    public ReachedPrograms(AggregateStore<Program, ProgramEvent> store, Access access, GroupPrograms groupPrograms) {
        this.store = store;
        this.access = access;
        this.groupPrograms = groupPrograms;
    }

    /** The program; empty where there is none within the reach of the actor. */
    Optional<Versioned<Program>> find(ProgramId id, Actor actor) {
        Predicate<Program> reached = reached(ProgramAction.SEE, actor);
        return store.find(id.value().toString())
                .filter(program -> reached.test(program.state())
                        || groupPrograms.seenBy(actor).contains(id.value()));
    }

    /**
     * Changes a program within the reach of the actor.
     *
     * @param decide asked again on every conflict with another writer
     */
    Outcome<Program> change(
            ProgramId id,
            ProgramAction action,
            Actor actor,
            Change change,
            Function<Program, Decision<ProgramEvent>> decide) {
        return store.change(id.value().toString(), change, reached(action, actor), decide);
    }

    private Predicate<Program> reached(ProgramAction action, Actor actor) {
        Reach reach = access.reach(actor, action);
        UUID tutor = asTutor(action, actor);
        return program -> reach.covers(program.schoolId(), program.teacher().value())
                || (tutor != null
                        && new StaffId(tutor).equals(program.content().tutor())
                        && program.schoolId().equals(actor.schoolId()));
    }

    /** Who is looked for as the tutor of a program; null where the action reaches nobody by that. */
    public static @Nullable UUID asTutor(Action action, Actor actor) {
        return action.grants().entrySet().stream()
                        .anyMatch(grant -> grant.getValue() == Breadth.MINE && actor.is(grant.getKey()))
                ? actor.staffId()
                : null;
    }
}
