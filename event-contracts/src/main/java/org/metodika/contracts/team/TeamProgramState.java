package org.metodika.contracts.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.program.ExplanatoryNote;
import org.metodika.contracts.program.Order;
import org.metodika.contracts.program.PlannedStage;

/** Командная программа: текущее состояние. */
@Meaning("Present content of a team program with free text: for services only (B33)")
public record TeamProgramState(
        @Meaning("Id of the team program") UUID teamProgramId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Counts the changes, from 1") int revision,

        @Meaning("DRAFT, SUBMITTED, APPROVED, COMPLETED, STOPPED or WITHDRAWN")
        String status,

        @Meaning("Number of the approved version of the shared plan; 0 before the first approval")
        int version,

        @Meaning("Title") String title,

        @Meaning("Pseudonymous id of the leader of the team")
        UUID leaderId,

        @Meaning("ADMINISTRATION, ASSOCIATION_HEAD or TEACHER (B17)")
        String initiator,

        @Meaning("Pseudonymous id of the staff member who initiated it (B17)")
        UUID initiatedBy,

        @Meaning("Day it was initiated (B17)") LocalDate initiatedOn,
        @Meaning("Day it was drafted") LocalDate draftedOn,

        @Meaning("Members in their order, those who left too")
        List<TeamMemberStanding> members,

        @Meaning("Explanatory note of the shared plan (B35)")
        ExplanatoryNote note,

        @Meaning("First day") @Nullable LocalDate startsOn,
        @Meaning("Last day") @Nullable LocalDate endsOn,
        @Meaning("Shared activities in their order") List<SharedActivity> activities,
        @Meaning("Shared stages in their order (B26)") List<PlannedStage> stages,
        @Meaning("Final result of the team (B27)") String finalResult,
        @Meaning("Form of the final report (B27)") String finalReportForm,

        @Meaning("Order by which the present plan holds; absent before the first approval") @Nullable
        Order order,

        @Meaning("Day on which it was completed or stopped") @Nullable
        LocalDate endedOn,

        @Meaning("What the team reached, for a completed program") @Nullable
        String report) {}
