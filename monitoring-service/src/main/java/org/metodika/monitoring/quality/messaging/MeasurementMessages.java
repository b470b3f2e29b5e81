package org.metodika.monitoring.quality.messaging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.quality.MeasuredGroup;
import org.metodika.contracts.quality.MeasuredGroupAnnulled;
import org.metodika.contracts.quality.MeasurementRecorded;
import org.metodika.contracts.quality.MeasurementState;
import org.metodika.contracts.quality.QualityCatalogue;
import org.metodika.contracts.quality.StoredGroup;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.quality.domain.Group;
import org.metodika.monitoring.quality.domain.Measurement;
import org.metodika.monitoring.quality.domain.MeasurementEvent;

/** Events of measurements as messages of the contract: what so few pupils stand behind that one could tell who stays in the state. */
public final class MeasurementMessages implements AggregateMessages<Measurement, MeasurementEvent> {

    @Override
    public Message<?> event(Measurement after, MeasurementEvent event, @Nullable UUID by) {
        return switch (event) {
            case MeasurementEvent.Recorded recorded -> recorded(after, recorded.groups(), by);
            case MeasurementEvent.GroupAnnulled annulled -> annulled(after, annulled.group(), by);
        };
    }

    @Override
    public Message<?> state(Measurement measured) {
        return new Message<>(
                QualityCatalogue.MEASUREMENT_STATE,
                new MeasurementState(
                        measured.id().value(),
                        measured.schoolId(),
                        measured.indicator(),
                        measured.period().code(),
                        measured.period().span().name(),
                        measured.period().firstDay(),
                        measured.groups().stream()
                                .map(group -> new StoredGroup(
                                        group.schoolClass(),
                                        group.subject(),
                                        group.value(),
                                        group.pupils(),
                                        group.source()))
                                .toList()));
    }

    private static Message<?> recorded(Measurement after, List<Group> groups, @Nullable UUID by) {
        List<MeasuredGroup> told = groups.stream()
                .filter(group -> !group.small())
                .map(group -> new MeasuredGroup(group.schoolClass(), group.subject(), group.value(), group.pupils()))
                .toList();
        return new Message<>(
                QualityCatalogue.MEASUREMENT_RECORDED,
                new MeasurementRecorded(
                        after.id().value(),
                        after.schoolId(),
                        after.indicator(),
                        after.period().code(),
                        told,
                        groups.size() - told.size(),
                        by));
    }

    private static Message<?> annulled(Measurement after, Group group, @Nullable UUID by) {
        return new Message<>(
                QualityCatalogue.MEASURED_GROUP_ANNULLED,
                new MeasuredGroupAnnulled(
                        after.id().value(),
                        after.schoolId(),
                        after.indicator(),
                        after.period().code(),
                        group.small() ? null : group.schoolClass(),
                        group.small() ? null : group.subject(),
                        group.small() ? 0 : group.pupils(),
                        by));
    }
}
