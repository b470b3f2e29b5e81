package org.metodika.program.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.metodika.kit.domain.Rejection;

/** Why something can't be done with an act. */
public sealed interface ActRejection extends Rejection {

    /** Content that can't be right; each mistake is named in {@link #flaws()}. */
    record ActInvalid(List<Flaw> flaws) implements ActRejection {
        public ActInvalid {
            flaws = List.copyOf(flaws);
        }

        static ActInvalid at(String pointer, String code, Object... arguments) {
            return new ActInvalid(List.of(Flaw.at(pointer, code, arguments)));
        }
    }

    /** An act of this kind, number and date is in the register already. */
    record ActAlreadyRegistered(UUID actId) implements ActRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/number", "act-number-taken"));
        }
    }

    /** Another act takes the place of the same one. */
    record ActAlreadyReplaced(UUID successorId) implements ActRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/replacesId", "act-already-replaced"));
        }
    }

    /** The record was annulled and nothing happens to it any more. */
    record ActIsAnnulled() implements ActRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** It was repealed before. */
    record ActAlreadyRepealed(LocalDate repealedFrom) implements ActRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** There is no repeal to annul. */
    record ActNotRepealed() implements ActRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
