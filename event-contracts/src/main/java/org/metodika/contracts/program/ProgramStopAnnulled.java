package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Прекращение программы аннулировано. */
@Meaning("A stop was annulled because it, or the dismissal, was recorded by mistake; the program binds again")
public record ProgramStopAnnulled(
        @Meaning("Id of the program") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,
        @Meaning("Tutor of the program (B11)") @Nullable UUID tutorId,
        @Meaning("Order of the version that holds") Order order,
        @Meaning("First day of the program") LocalDate startsOn,

        @Meaning("Stages in their order that were neither passed nor waived")
        List<ApprovedStage> stages,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
