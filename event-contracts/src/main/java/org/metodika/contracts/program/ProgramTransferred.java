package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Программа, начатая на бумаге, перенесена со своей историей. */
@Meaning(
        "A program that was approved and begun on paper was transferred with its history: what is dated here happened then, the time of the event is when it was recorded")
public record ProgramTransferred(
        @Meaning("Id of the program") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Import that brought it") UUID importId,

        @Meaning("Day it was transferred, in the time zone of the school")
        LocalDate transferredOn,

        @Meaning("TRADITIONAL, INDIVIDUAL or TEAM (A02)") String type,

        @Meaning(
                "YOUNG_SPECIALIST, CATEGORY_APPLICANT, CONTEST_CANDIDATE, INTERRUPTED_EXPERIENCE or CHANGED_ORGANISATION_TYPE (B14)")
        String category,

        @Meaning("ADMINISTRATION, ASSOCIATION_HEAD or TEACHER (B17)")
        String initiator,

        @Meaning("Day it was drafted") LocalDate draftedOn,
        @Meaning("Tutor of the program (B11)") @Nullable UUID tutorId,
        @Meaning("The order of approval of then (B30)") Order order,
        @Meaning("First day of the program") LocalDate startsOn,
        @Meaning("Last day of the program") LocalDate endsOn,
        @Meaning("Total hours") int hours,

        @Meaning("Difficulties that it is based on; none where it is based on documents alone")
        List<TransferredDeficit> deficits,

        @Meaning("Stages in their order") List<TransferredStage> stages,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
