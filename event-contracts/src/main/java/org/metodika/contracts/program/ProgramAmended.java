package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Программа изменена приказом. */
@Meaning("An amendment was adopted by an order; a new version holds from now on (B31, B46)")
public record ProgramAmended(
        @Meaning("Id of the program") UUID programId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Number of the amendment within the program, from 1")
        int number,

        @Meaning("Number of the version that holds now") int version,

        @Meaning("SCHEDULE, ACTIVITY, NEW_DIFFICULTY, RESOURCES, LONG_LEAVE, CONTROL or OTHER")
        String deviation,

        @Meaning("Tutor of the program (B11)") @Nullable UUID tutorId,
        @Meaning("The order of the amendment") Order order,
        @Meaning("First day of the program") LocalDate startsOn,
        @Meaning("Last day of the program") LocalDate endsOn,
        @Meaning("Total hours") int hours,

        @Meaning("Basis deficits that the program addresses")
        List<UUID> deficits,

        @Meaning("Basis deficits left to a later program") List<UUID> deferredDeficits,

        @Meaning("Stages in their order, those that were passed too")
        List<ApprovedStage> stages,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
