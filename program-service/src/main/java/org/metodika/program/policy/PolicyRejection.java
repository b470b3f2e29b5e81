package org.metodika.program.policy;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why a policy can't be changed so. */
public sealed interface PolicyRejection extends Rejection {

    /** Content that can't be right; each mistake is named in {@link #flaws()}. */
    record PolicyInvalid(List<Flaw> flaws) implements PolicyRejection {
        public PolicyInvalid {
            flaws = List.copyOf(flaws);
        }

        static PolicyInvalid at(String pointer, String code, Object... arguments) {
            return new PolicyInvalid(List.of(Flaw.at(pointer, code, arguments)));
        }
    }

    /** The person is the officer already, with another first day. */
    record OfficerAlreadyAppointed(LocalDate appointedFrom) implements PolicyRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** There is no appointment to annul. */
    record NoAppointmentToAnnul() implements PolicyRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** There is no officer to release. */
    record NoOfficerToRelease() implements PolicyRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }
}
