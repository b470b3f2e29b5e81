package org.metodika.program.teamlist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка перечня командных программ.
 *
 * @param position where the list goes on: newest drafts first
 * @param status DRAFT, SUBMITTED, APPROVED, COMPLETED, STOPPED or WITHDRAWN
 * @param members who is in the team now
 * @param people leader and everybody who is or was in the team: who sees it
 * @param tutors tutors of members
 * @param programs programs of members, of those who left too
 * @param left how many have left
 */
@Document("team_program_rows")
@CompoundIndex(def = "{'schoolId': 1, 'position': -1}")
@CompoundIndex(def = "{'people': 1, 'position': -1}")
@CompoundIndex(def = "{'tutors': 1, 'position': -1}")
@CompoundIndex(def = "{'status': 1, 'position': -1}")
@CompoundIndex(def = "{'programs': 1}")
record TeamRow(
        @Id UUID id,
        String position,
        String schoolId,
        String status,
        String title,
        UUID leaderId,
        LocalDate draftedOn,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int activities,
        int stages,
        int hours,
        List<UUID> members,
        List<UUID> people,
        List<UUID> tutors,
        List<UUID> programs,
        int left,
        int version,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate) {

    boolean lacksMembers() {
        return status.equals(TeamList.State.APPROVED.name()) && members.size() < 2;
    }
}
