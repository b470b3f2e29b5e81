package org.metodika.program.groups.messaging;

import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.ContractJson;
import org.metodika.program.groups.application.Departures;
import org.metodika.program.groups.domain.StaffId;

/** What groups do because of dismissals. */
public final class DismissalReaction {

    private DismissalReaction() {}

    /** Lets dismissed members leave; that a dismissal is annulled is passed over on purpose. */
    public static Reaction of(Departures departures, ContractJson json) {
        return Reaction.named("group-departures", json)
                .on(
                        StaffCatalogue.STAFF_MEMBER_DISMISSED,
                        (dismissed, cause) ->
                                departures.dismissed(new StaffId(dismissed.staffId()), dismissed.dismissedOn(), cause))
                .build();
    }
}
