package org.metodika.program.mentors;

import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.ContractJson;

/** What the mentor pool does because of dismissals. */
public final class MentorReactions {

    private MentorReactions() {}

    /** A mentor leaves the pool with the school, or stays in it after all. */
    public static Reaction of(Mentors mentors, ContractJson json) {
        return Reaction.named("mentor-departures", json)
                .on(
                        StaffCatalogue.STAFF_MEMBER_DISMISSED,
                        (event, cause) -> mentors.dismissed(event.staffId(), event.dismissedOn(), cause))
                .on(
                        StaffCatalogue.STAFF_MEMBER_DISMISSAL_ANNULLED,
                        (event, cause) -> mentors.stays(event.staffId(), cause))
                .build();
    }
}
