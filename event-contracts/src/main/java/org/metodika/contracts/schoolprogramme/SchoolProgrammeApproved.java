package org.metodika.contracts.schoolprogramme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;
import org.metodika.contracts.program.Order;

/** Программа принята педагогическим советом и утверждена приказом. */
@Meaning("A school programme was approved by a decision of the pedagogical council and an order of the head (D07)")
public record SchoolProgrammeApproved(
        @Meaning("Id of the school programme") UUID schoolProgrammeId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Meeting of the pedagogical council that decided")
        UUID meetingId,

        @Meaning("The order of approval") Order order,
        @Meaning("Day the approval was recorded") LocalDate approvedOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
