package org.metodika.monitoring.control.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why a command to a control is refused. */
public sealed interface ControlRefusal extends Rejection {

    /** What was sent can't be right; each mistake is named in {@link #flaws()}. */
    record ControlInvalid(List<Flaw> flaws) implements ControlRefusal {
        public ControlInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** A control ends in an estimate of the result or in a corrective decision: in one of them (B44). */
    record ActEndsInOneThing(int given) implements ControlRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/estimate", "act-ends-in-one-thing"));
        }
    }

    /** No order binds the program: it is not approved yet, or was stopped, or its approval was annulled. */
    record ProgramNotUnderControl() implements ControlRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The act is signed already. */
    record ControlAlreadySettled() implements ControlRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** It was taken out of the plan, or its program ended. */
    record ControlIsCancelled() implements ControlRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** There is no act. */
    record ControlHasNoAct() implements ControlRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The act ended in no measure, or its measure is done. */
    record NoMeasureToDo() implements ControlRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** What is taken back needs a written reason. */
    record ControlReasonMissing() implements ControlRefusal {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/reason", "not-blank"));
        }
    }
}
