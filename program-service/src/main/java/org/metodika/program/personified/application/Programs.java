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
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.OrderDetails;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.personified.domain.ProgramId;

/** Programs that there are: reading them and everything that happens to them after the draft. */
public final class Programs {

    private final AggregateStore<Program, ProgramEvent> store;
    private final Access access;
    private final Surroundings surroundings;
    private final GroupPrograms groupPrograms;

    public Programs(
            AggregateStore<Program, ProgramEvent> store,
            Access access,
            Surroundings surroundings,
            GroupPrograms groupPrograms) {
        this.store = store;
        this.access = access;
        this.surroundings = surroundings;
        this.groupPrograms = groupPrograms;
    }

    /** The program; empty where there is none within the reach of the actor. */
    public Optional<Versioned<Program>> find(ProgramId id, Actor actor) {
        Reach reach = access.reach(actor, ProgramAction.SEE);
        return store.find(key(id))
                .filter(program -> covers(reach, program.state())
                        || groupPrograms.seenBy(actor).contains(id.value()));
    }

    public Outcome<Program> changeContent(ProgramId id, Content content, Actor actor, Change change) {
        return change(
                id,
                ProgramAction.DRAFT,
                actor,
                change,
                program -> program.changeContent(
                        content, surroundings.of(program.schoolId(), program.teacher(), content)));
    }

    public Outcome<Program> defer(ProgramId id, DeficitId deficit, String reason, Actor actor, Change change) {
        return change(id, ProgramAction.SUBMIT, actor, change, program -> program.defer(deficit, reason));
    }

    public Outcome<Program> liftDeferral(ProgramId id, DeficitId deficit, Actor actor, Change change) {
        return change(id, ProgramAction.SUBMIT, actor, change, program -> program.liftDeferral(deficit));
    }

    public Outcome<Program> submit(ProgramId id, Actor actor, Change change) {
        return change(id, ProgramAction.SUBMIT, actor, change, program -> program.submit(surroundings.of(program)));
    }

    public Outcome<Program> sendBack(ProgramId id, String reason, Actor actor, Change change) {
        return change(
                id,
                ProgramAction.ORDER,
                actor,
                change,
                program -> program.sendBack(reason, surroundings.today(program.schoolId())));
    }

    public Outcome<Program> approve(ProgramId id, OrderDetails order, Actor actor, Change change) {
        return change(
                id, ProgramAction.ORDER, actor, change, program -> program.approve(order, surroundings.of(program)));
    }

    public Outcome<Program> annulApproval(ProgramId id, String reason, Actor actor, Change change) {
        return change(id, ProgramAction.ORDER, actor, change, program -> program.annulApproval(reason));
    }

    public Outcome<Program> withdraw(ProgramId id, String reason, Actor actor, Change change) {
        return change(id, ProgramAction.DRAFT, actor, change, program -> program.withdraw(reason));
    }

    private Outcome<Program> change(
            ProgramId id,
            ProgramAction action,
            Actor actor,
            Change change,
            Function<Program, Decision<ProgramEvent>> decide) {
        Reach reach = access.reach(actor, action);
        return store.change(key(id), change, program -> covers(reach, program), decide);
    }

    private static boolean covers(Reach reach, Program program) {
        return reach.covers(program.schoolId(), program.teacher().value());
    }

    private static String key(ProgramId id) {
        return id.value().toString();
    }
}
