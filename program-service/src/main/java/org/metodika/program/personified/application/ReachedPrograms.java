package org.metodika.program.personified.application;

import java.util.Optional;
import java.util.function.Function;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.personified.domain.ProgramId;

/** Programs as far as somebody reaches: what is beyond does not exist. */
public final class ReachedPrograms {

    private final AggregateStore<Program, ProgramEvent> store;
    private final Access access;

    public ReachedPrograms(AggregateStore<Program, ProgramEvent> store, Access access) {
        this.store = store;
        this.access = access;
    }

    /** The program; empty where there is none within the reach of the actor. */
    Optional<Versioned<Program>> find(ProgramId id, Actor actor) {
        Reach reach = access.reach(actor, ProgramAction.SEE);
        return store.find(id.value().toString()).filter(program -> covers(reach, program.state()));
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
        Reach reach = access.reach(actor, action);
        return store.change(id.value().toString(), change, program -> covers(reach, program), decide);
    }

    private static boolean covers(Reach reach, Program program) {
        return reach.covers(program.schoolId(), program.teacher().value());
    }
}
