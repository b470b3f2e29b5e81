package org.metodika.program.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a policy. Each makes one version; the first of them begins the policy, since defaults need no event. */
public sealed interface PolicyEvent {

    /** Code of the school. */
    String schoolId();

    /** Other settings hold. */
    record SettingsChanged(String schoolId, Settings settings, List<String> changed) implements PolicyEvent {
        public SettingsChanged {
            changed = List.copyOf(changed);
        }
    }

    /** Preliminary control is required before a program starts, or is no more (B47). */
    record StartControlSet(String schoolId, StartControl control) implements PolicyEvent {}

    /** Somebody is responsible from a day on; who was before them is so no more. */
    record OfficerAppointed(String schoolId, UUID staffId, LocalDate from) implements PolicyEvent {}

    /** The officer is released and nobody follows. */
    record OfficerReleased(String schoolId, LocalDate until) implements PolicyEvent {}

    /** The last appointment was recorded by mistake; who was relieved by it is responsible again. */
    record AppointmentAnnulled(
            String schoolId,
            UUID staffId,
            LocalDate from,
            String reason,
            Instant at,
            @Nullable UUID by) implements PolicyEvent {}
}
