package org.metodika.monitoring.quality.domain;

import java.util.List;

/** What happens to a measurement. */
public sealed interface MeasurementEvent {

    /** @param groups what is new or differs from before */
    record Recorded(MeasurementId id, String schoolId, String indicator, Period period, List<Group> groups)
            implements MeasurementEvent {
        public Recorded {
            groups = List.copyOf(groups);
        }
    }

    /** @param group the value as it stood */
    record GroupAnnulled(Group group, String reason) implements MeasurementEvent {}
}
