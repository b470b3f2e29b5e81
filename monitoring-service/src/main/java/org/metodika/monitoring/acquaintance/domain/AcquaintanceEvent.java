package org.metodika.monitoring.acquaintance.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;

/** What happens to an acquaintance. */
public sealed interface AcquaintanceEvent {

    /**
     * @param associationHead who heads the association; null for a school
     * @param dueOn day by which it is to be acknowledged; null where none is set
     */
    record Laid(
            AcquaintanceId id,
            String schoolId,
            Report report,
            Audience audience,
            @Nullable StaffId associationHead,
            List<StaffId> readers,
            LocalDate on,
            @Nullable LocalDate dueOn)
            implements AcquaintanceEvent {
        public Laid {
            readers = List.copyOf(readers);
        }
    }

    record Acknowledged(StaffId person, LocalDate on) implements AcquaintanceEvent {}

    /** @param readers those who had not acknowledged it */
    record Reminded(List<StaffId> readers, LocalDate on) implements AcquaintanceEvent {
        public Reminded {
            readers = List.copyOf(readers);
        }
    }

    record Withdrawn(Withdrawal withdrawal) implements AcquaintanceEvent {}
}
