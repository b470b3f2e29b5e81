package org.metodika.program.staff.domain;

import java.time.LocalDate;
import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Why something can't be done with a staff member. */
public sealed interface StaffRejection extends Rejection {

    /** Facts that can't be true; each is named in {@link #flaws()}. */
    record StaffFactsInvalid(List<Flaw> flaws) implements StaffRejection {
        public StaffFactsInvalid {
            flaws = List.copyOf(flaws);
        }
    }

    /** The person has left; only a later date of hiring brings them back, or the dismissal is annulled. */
    record StaffMemberHasLeft(LocalDate dismissedOn) implements StaffRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** There is no dismissal to annul. */
    record StaffMemberNotDismissed() implements StaffRejection {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The last day of work lies before the hiring or more than a year ahead. */
    record DismissalDateImpossible(LocalDate hiredOn, LocalDate latest) implements StaffRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/dismissedOn", "date-between", hiredOn.toString(), latest.toString()));
        }
    }

    /** Annulling needs a reason in writing. */
    record AnnulmentLacksReason() implements StaffRejection {
        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/reason", "not-blank"));
        }
    }

    /** The roles may be changed by those only who look after accounts and roles. */
    record RolesNotYoursToGrant(List<String> roles) implements StaffRejection {
        public RolesNotYoursToGrant {
            roles = List.copyOf(roles);
        }

        @Override
        public List<Flaw> flaws() {
            return List.of(Flaw.at("/roles", "roles-not-yours-to-grant", String.join(", ", roles)));
        }
    }
}
