package org.metodika.program.discussionrows;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A discussion in a list.
 *
 * @param party TEACHER, ASSOCIATION or METHODICAL_COUNCIL
 * @param attendance how many people took part
 * @param open proposals that nobody has decided yet
 * @param annulled whether it was recorded by mistake
 */
record DiscussionSummary(
        UUID id,
        UUID programId,
        String party,
        LocalDate heldOn,
        @Nullable String protocolNumber,
        @Nullable LocalDate protocolDate,
        int attendance,
        int open,
        int accepted,
        int rejected,
        boolean annulled) {

    static DiscussionSummary of(DiscussionRow row) {
        return new DiscussionSummary(
                row.id(),
                row.programId(),
                row.party(),
                row.heldOn(),
                row.protocolNumber(),
                row.protocolDate(),
                row.attendance(),
                row.open(),
                row.accepted(),
                row.rejected(),
                row.annulled());
    }
}
