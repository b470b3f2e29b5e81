package org.metodika.monitoring.control.application;

import java.util.UUID;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.monitoring.control.domain.ActId;
import org.metodika.monitoring.control.domain.Answer;
import org.metodika.monitoring.control.domain.Control;
import org.metodika.monitoring.control.domain.ControlEvent;
import org.metodika.monitoring.control.domain.ControlId;
import org.metodika.monitoring.controlledprogram.ControlLedgers;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.StaffId;

/** What programs tell controls: that an order binds them, that it doesn't any more, what they did about a decision (B46, B51). */
public final class ProgramControl {

    private final AggregateStore<Control, ControlEvent> store;
    private final ControlLedgers ledgers;

    public ProgramControl(AggregateStore<Control, ControlEvent> store, ControlLedgers ledgers) {
        this.store = store;
        this.ledgers = ledgers;
    }

    /** An order binds the program from now on, for the first time or again; again with no further effect. */
    public void bind(ProgramId program, String schoolId, StaffId teacher, Cause cause) {
        ledgers.bind(program.value(), schoolId, teacher.value(), cause.sequence());
    }

    /** The program was stopped, or its approval annulled: what is open of its plan is closed; again with no further effect. */
    public void close(ProgramId program, Cause closing) {
        for (UUID id : ledgers.close(program.value(), closing.sequence())) {
            Outcome<Control> outcome =
                    store.change(id.toString(), Change.causedBy(closing), control -> control.close(closing.sequence()));
            // One that is written this moment is unknown yet; its writer closes it.
            if (!(outcome instanceof Outcome.Unknown<Control>) && !(outcome instanceof Outcome.Done<Control>)) {
                throw new IllegalStateException("The control of a program came to " + outcome);
            }
        }
    }

    /** The program says what it did about the decision to correct its plan; again with no further effect. */
    public void answer(ControlId control, ActId act, Answer answer, Cause cause) {
        Outcome<Control> outcome = store.change(
                control.value().toString(), Change.causedBy(cause), present -> present.answer(act, answer));
        if (!(outcome instanceof Outcome.Done<Control>)) {
            throw new IllegalStateException("The answer of a program came to " + outcome);
        }
    }
}
