package org.metodika.monitoring.diary.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.journalrows.WantedEntries;

/** Which entries are asked for; what is absent does not matter. */
record DiaryQuery(
        @Parameter(description = "School code") @Nullable @Size(max = 100)
        String school,

        @Parameter(description = "Id of the program") @Nullable
        UUID program,

        @Parameter(description = "Id of the route") @Nullable
        UUID route,

        @Parameter(description = "Staff id of the teacher who keeps it") @Nullable
        UUID teacher,

        @Parameter(description = "First day") @Nullable LocalDate from,
        @Parameter(description = "Last day") @Nullable LocalDate until) {

    WantedEntries wanted() {
        return new WantedEntries(school, program, route, teacher, null, from, until);
    }
}
