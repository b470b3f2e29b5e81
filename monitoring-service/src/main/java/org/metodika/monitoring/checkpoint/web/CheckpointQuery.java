package org.metodika.monitoring.checkpoint.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.checkpoint.domain.Status;
import org.metodika.monitoring.checkpoint.domain.ViolationKind;
import org.metodika.monitoring.checkpointrows.Wanted;

/** Which checkpoints are asked for; what is absent does not matter. */
record CheckpointQuery(
        @Parameter(description = "School code") @Nullable @Size(max = 100)
        String school,

        @Parameter(description = "Staff id of the teacher concerned") @Nullable
        UUID teacher,

        @Parameter(description = "Staff id of the tutor of the program") @Nullable
        UUID tutor,

        @Parameter(description = "Id of the program") @Nullable
        UUID program,

        @Parameter(description = "How it stands") @Nullable Status status,

        @Parameter(description = "Kind of a violation that stands (B08)") @Nullable
        ViolationKind violation,

        @Parameter(description = "true: only those that are returned for rework and not answered yet") @Nullable
        Boolean returned,

        @Parameter(description = "Whether there is a report that counts") @Nullable
        Boolean reportHandedIn,

        @Parameter(description = "true: only open ones past their deadline, by the day of their school") @Nullable
        Boolean overdue) {

    Wanted wanted() {
        return new Wanted(
                school,
                teacher,
                tutor,
                program,
                status == null ? null : status.name(),
                violation == null ? null : violation.name(),
                Boolean.TRUE.equals(returned),
                reportHandedIn,
                Boolean.TRUE.equals(overdue));
    }
}
