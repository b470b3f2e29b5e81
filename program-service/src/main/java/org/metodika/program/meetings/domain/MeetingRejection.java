package org.metodika.program.meetings.domain;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why a command to the minutes of a meeting is refused. */
public sealed interface MeetingRejection extends Rejection {

    /** The content is wrong in itself. */
    record MinutesInvalid(List<Flaw> flaws) implements MeetingRejection {}

    /** Another meeting of this kind has the number in this school year. */
    record ProtocolNumberTaken(String number, int schoolYear) implements MeetingRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/number", "protocol-number-taken", number, String.valueOf(schoolYear)));
        }
    }

    /** Signed or annulled minutes change no more. */
    record MinutesNotOpen() implements MeetingRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** What is signed has a chair, an agenda and a decision. */
    record MinutesIncomplete(List<Flaw> flaws) implements MeetingRejection {}

    /** Nobody signs before the meeting or in the future. */
    record SignatureDateImpossible(LocalDate heldOn, LocalDate today) implements MeetingRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/signedOn", "signature-date-impossible", heldOn, today));
        }
    }

    /** Annulled already. */
    record MinutesAlreadyAnnulled() implements MeetingRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** An annulment is recorded with its reason. */
    record MeetingReasonMissing() implements MeetingRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/reason", "not-blank"));
        }
    }
}
