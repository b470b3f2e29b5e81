package org.metodika.monitoring.innovationclass.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/** What happens to a class of the school of innovations. */
public sealed interface InnovationClassEvent {

    record Published(InnovationClassId id, @Nullable String schoolId, ClassPlan plan) implements InnovationClassEvent {}

    record Changed(ClassPlan plan, LocalDate dayBefore) implements InnovationClassEvent {}

    record Cancelled(String reason) implements InnovationClassEvent {}

    record SignedUp(Seat seat) implements InnovationClassEvent {}

    record SignUpWithdrawn(StaffId person, String schoolId) implements InnovationClassEvent {}

    record Held(List<Seat> attended) implements InnovationClassEvent {
        public Held {
            attended = List.copyOf(attended);
        }
    }
}
