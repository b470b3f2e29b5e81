package org.metodika.monitoring.consultation.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.journalrows.WantedEntries;

/** Which consultations are asked for; what is absent does not matter. */
record ConsultationQuery(
        @Parameter(description = "School code") @Nullable @Size(max = 100)
        String school,

        @Parameter(description = "Staff id of the teacher who was consulted") @Nullable
        UUID teacher,

        @Parameter(description = "Staff id of the one who consulted") @Nullable
        UUID consultant,

        @Parameter(description = "Id of the program that it served") @Nullable
        UUID program,

        @Parameter(description = "First day") @Nullable LocalDate from,
        @Parameter(description = "Last day") @Nullable LocalDate until) {

    WantedEntries wanted() {
        return new WantedEntries(school, program, null, teacher, consultant, from, until);
    }
}
