package org.metodika.monitoring.acquaintance.messaging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.acquaintance.AcquaintanceAcknowledged;
import org.metodika.contracts.acquaintance.AcquaintanceCatalogue;
import org.metodika.contracts.acquaintance.AcquaintanceLaid;
import org.metodika.contracts.acquaintance.AcquaintanceReminded;
import org.metodika.contracts.acquaintance.AcquaintanceState;
import org.metodika.contracts.acquaintance.AcquaintanceWithdrawn;
import org.metodika.contracts.acquaintance.AcquaintedPerson;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.acquaintance.domain.Acquaintance;
import org.metodika.monitoring.acquaintance.domain.AcquaintanceEvent;
import org.metodika.monitoring.acquaintance.domain.Withdrawal;
import org.metodika.monitoring.ids.StaffId;

/** Events of acquaintance as messages of the contract; titles and reasons stay in the state. */
public final class AcquaintanceMessages implements AggregateMessages<Acquaintance, AcquaintanceEvent> {

    @Override
    public Message<?> event(Acquaintance after, AcquaintanceEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String school = after.schoolId();
        return switch (event) {
            case AcquaintanceEvent.Laid laid ->
                new Message<>(
                        AcquaintanceCatalogue.ACQUAINTANCE_LAID,
                        new AcquaintanceLaid(
                                id,
                                school,
                                laid.report().analysisId(),
                                laid.audience().name(),
                                value(laid.associationHead()),
                                values(laid.readers()),
                                laid.on(),
                                laid.dueOn(),
                                by));
            case AcquaintanceEvent.Acknowledged(var person, var on) ->
                new Message<>(
                        AcquaintanceCatalogue.ACQUAINTANCE_ACKNOWLEDGED,
                        new AcquaintanceAcknowledged(id, school, person.value(), on, by));
            case AcquaintanceEvent.Reminded(var readers, var on) ->
                new Message<>(
                        AcquaintanceCatalogue.ACQUAINTANCE_REMINDED,
                        new AcquaintanceReminded(id, school, values(readers), on, by));
            case AcquaintanceEvent.Withdrawn(var withdrawal) ->
                new Message<>(
                        AcquaintanceCatalogue.ACQUAINTANCE_WITHDRAWN,
                        new AcquaintanceWithdrawn(id, school, withdrawal.on(), by));
        };
    }

    @Override
    public Message<?> state(Acquaintance laid) {
        Withdrawal withdrawn = laid.withdrawn();
        return new Message<>(
                AcquaintanceCatalogue.ACQUAINTANCE_STATE,
                new AcquaintanceState(
                        laid.id().value(),
                        laid.schoolId(),
                        laid.report().analysisId(),
                        laid.report().title(),
                        laid.report().reference(),
                        laid.audience().name(),
                        value(laid.associationHead()),
                        laid.readers().stream()
                                .map(reader ->
                                        new AcquaintedPerson(reader.person().value(), reader.acknowledgedOn()))
                                .toList(),
                        laid.laidOn(),
                        laid.dueOn(),
                        laid.remindedOn(),
                        withdrawn == null ? null : withdrawn.on()));
    }

    private static @Nullable UUID value(@Nullable StaffId person) {
        return person == null ? null : person.value();
    }

    private static List<UUID> values(List<StaffId> people) {
        return people.stream().map(StaffId::value).toList();
    }
}
