package org.metodika.program.teamlist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team program in a list.
 *
 * @param leaderName null while the directory does not know the person
 * @param memberIds who is in the team now
 * @param left how many have left
 * @param lacksMembers whether an approved team has fewer than two members left
 * @param hours hours of the shared plan
 * @param version number of the approved version of the plan; 0 before the approval
 */
record TeamSummary(
        UUID id,
        String schoolId,
        String title,
        String status,
        UUID leaderId,
        @Nullable String leaderName,
        LocalDate draftedOn,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<UUID> memberIds,
        int left,
        boolean lacksMembers,
        int activities,
        int stages,
        int hours,
        int version,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate) {

    static TeamSummary of(TeamRow row, @Nullable String leaderName) {
        return new TeamSummary(
                row.id(),
                row.schoolId(),
                row.title(),
                row.status(),
                row.leaderId(),
                leaderName,
                row.draftedOn(),
                row.startsOn(),
                row.endsOn(),
                row.members(),
                row.left(),
                row.lacksMembers(),
                row.activities(),
                row.stages(),
                row.hours(),
                row.version(),
                row.orderNumber(),
                row.orderDate());
    }

    int members() {
        return memberIds.size();
    }
}
