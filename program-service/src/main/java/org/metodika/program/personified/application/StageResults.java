package org.metodika.program.personified.application;

import java.time.LocalDate;
import java.util.function.Function;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.personified.domain.StageId;
import org.metodika.program.personified.domain.UnderWay;

/** What checkpoints tell of stages: a fact is entered by itself, nobody types it in again (L3). */
public final class StageResults {

    private final AggregateStore<Program, ProgramEvent> store;

    public StageResults(AggregateStore<Program, ProgramEvent> store) {
        this.store = store;
    }

    /** The checkpoint of a stage was passed; again with no further effect. */
    public void passed(ProgramId program, StageId stage, LocalDate on, Cause cause) {
        change(program, cause, state -> new UnderWay(state).passed(stage, on));
    }

    /** The result of a checkpoint was annulled; again with no further effect. */
    public void annulled(ProgramId program, StageId stage, Cause cause) {
        change(program, cause, state -> new UnderWay(state).notPassed(stage));
    }

    private void change(ProgramId program, Cause cause, Function<Program, Decision<ProgramEvent>> decide) {
        Outcome<Program> outcome = store.change(program.value().toString(), Change.onceInOrder(cause), decide);
        if (!(outcome instanceof Outcome.Done<Program>)) {
            throw new IllegalStateException("The result of a stage came to " + outcome);
        }
    }
}
