package org.metodika.program.partners;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why something can't be done with a social partner. */
public sealed interface PartnerRejection extends Rejection {

    /** Facts or a link that can't be so; each is named in {@link #flaws()}. */
    record PartnerFactsInvalid(List<Flaw> flaws) implements PartnerRejection {
        public PartnerFactsInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** Partners of a school are entered by its head and deputies, those of the municipality by a methodist. */
    record PartnerNotYoursToEnter() implements PartnerRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/schoolId", "partner-of-others"));
        }
    }

    /** A partner of this name is in the register of the school, or of the municipality, already. */
    record PartnerNameTaken(String name) implements PartnerRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }

        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/name", "partner-name-taken"));
        }
    }

    /** The same link is there already. */
    record PartnerAlreadyLinked() implements PartnerRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The partnership is over. */
    record PartnershipIsOver(LocalDate on) implements PartnerRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The partnership is not over, so it can't be resumed. */
    record PartnershipNotOver() implements PartnerRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Ending needs a reason in writing. */
    record EndingLacksReason() implements PartnerRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/reason", "not-blank"));
        }
    }

    /** The day of the ending or the resumption lies in the future or before what it must follow. */
    record PartnershipDateImpossible(LocalDate earliest, LocalDate latest) implements PartnerRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/on", "date-between", earliest.toString(), latest.toString()));
        }
    }
}
