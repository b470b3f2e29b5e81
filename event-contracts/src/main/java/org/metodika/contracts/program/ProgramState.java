package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Персонифицированная программа повышения квалификации: текущее состояние. */
@Meaning("Present content of a program, with free text: for services only")
public record ProgramState(
        @Meaning("Id of the program") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Counts the changes of the program") int revision,
        @Meaning("DRAFT, SUBMITTED, APPROVED or WITHDRAWN") String status,
        @Meaning("TRADITIONAL, INDIVIDUAL or TEAM (A02)") String type,
        @Meaning("Category of the teacher (B14)") String category,

        @Meaning("ADMINISTRATION, ASSOCIATION_HEAD or TEACHER (B17)")
        String initiator,

        @Meaning("Pseudonymous id of the staff member who initiated it (B17)")
        UUID initiatedBy,

        @Meaning("Day it was initiated (B17)") LocalDate initiatedOn,
        @Meaning("Day it was drafted") LocalDate draftedOn,
        @Meaning("Tutor of the program (B11)") @Nullable UUID tutorId,
        @Meaning("Curator of the program (B07)") @Nullable UUID curatorId,
        @Meaning("What the program is based on (B22)") List<BasisRecord> basis,

        @Meaning("Basis deficits that no activity addresses and that are not deferred (B24); flags the program")
        List<UUID> uncoveredDeficits,

        @Meaning("Explanatory note (B35)") ExplanatoryNote note,
        @Meaning("First day") @Nullable LocalDate startsOn,
        @Meaning("Last day") @Nullable LocalDate endsOn,

        @Meaning("Why it is shorter than two months or longer than two years (B25)") @Nullable
        String durationReason,

        @Meaning("Activities in their order") List<PlannedActivity> activities,
        @Meaning("Stages in their order") List<PlannedStage> stages,
        @Meaning("Final result (B27)") String finalResult,
        @Meaning("Form of the final report (B27)") String finalReportForm,
        @Meaning("Order of approval (B30)") @Nullable Order order) {}
