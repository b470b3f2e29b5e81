package org.metodika.program.personified.application;

import java.util.Optional;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.DeficitId;
import org.metodika.program.personified.domain.OrderDetails;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramId;

/** Programs that there are: reading them, and everything that happens to them from the draft to the order. */
public final class Programs {

    private final ReachedPrograms programs;
    private final Surroundings surroundings;

    public Programs(ReachedPrograms programs, Surroundings surroundings) {
        this.programs = programs;
        this.surroundings = surroundings;
    }

    /** The program; empty where there is none within the reach of the actor. */
    public Optional<Versioned<Program>> find(ProgramId id, Actor actor) {
        return programs.find(id, actor);
    }

    public Outcome<Program> changeContent(ProgramId id, Content content, Actor actor, Change change) {
        return programs.change(
                id,
                ProgramAction.DRAFT,
                actor,
                change,
                program -> program.changeContent(
                        content, surroundings.of(program.schoolId(), program.teacher(), content)));
    }

    public Outcome<Program> defer(ProgramId id, DeficitId deficit, String reason, Actor actor, Change change) {
        return programs.change(id, ProgramAction.SUBMIT, actor, change, program -> program.defer(deficit, reason));
    }

    public Outcome<Program> liftDeferral(ProgramId id, DeficitId deficit, Actor actor, Change change) {
        return programs.change(id, ProgramAction.SUBMIT, actor, change, program -> program.liftDeferral(deficit));
    }

    public Outcome<Program> submit(ProgramId id, Actor actor, Change change) {
        return programs.change(
                id, ProgramAction.SUBMIT, actor, change, program -> program.submit(surroundings.of(program)));
    }

    public Outcome<Program> sendBack(ProgramId id, String reason, Actor actor, Change change) {
        return programs.change(
                id,
                ProgramAction.ORDER,
                actor,
                change,
                program -> program.sendBack(reason, surroundings.today(program.schoolId())));
    }

    public Outcome<Program> approve(ProgramId id, OrderDetails order, Actor actor, Change change) {
        return programs.change(
                id, ProgramAction.ORDER, actor, change, program -> program.approve(order, surroundings.of(program)));
    }

    public Outcome<Program> withdraw(ProgramId id, String reason, Actor actor, Change change) {
        return programs.change(id, ProgramAction.DRAFT, actor, change, program -> program.withdraw(reason));
    }
}
