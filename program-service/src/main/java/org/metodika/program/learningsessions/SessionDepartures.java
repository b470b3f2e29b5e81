package org.metodika.program.learningsessions;

import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.ContractJson;

/** What registrations do because of dismissals. */
public final class SessionDepartures {

    private SessionDepartures() {}

    /** Ends registrations that lie ahead; that a dismissal is annulled is passed over on purpose: the place may be taken. */
    public static Reaction of(SessionRolls rolls, ContractJson json) {
        return Reaction.named("session-departures", json)
                .on(
                        StaffCatalogue.STAFF_MEMBER_DISMISSED,
                        (dismissed, cause) -> rolls.dismissed(dismissed.staffId(), dismissed.dismissedOn(), cause))
                .build();
    }
}
