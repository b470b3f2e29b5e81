package org.metodika.monitoring.quality.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.quality.IndicatorDefined;
import org.metodika.contracts.quality.IndicatorRetired;
import org.metodika.contracts.quality.IndicatorState;
import org.metodika.contracts.quality.QualityCatalogue;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.quality.domain.Indicator;
import org.metodika.monitoring.quality.domain.IndicatorEvent;

/** Events of indicators as messages of the contract. */
public final class IndicatorMessages implements AggregateMessages<Indicator, IndicatorEvent> {

    @Override
    public Message<?> event(Indicator after, IndicatorEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        return switch (event) {
            case IndicatorEvent.Defined _ ->
                new Message<>(
                        QualityCatalogue.INDICATOR_DEFINED,
                        new IndicatorDefined(
                                id,
                                after.schoolId(),
                                after.code(),
                                after.unit().name(),
                                after.direction().name(),
                                by));
            case IndicatorEvent.Retired(var on) ->
                new Message<>(
                        QualityCatalogue.INDICATOR_RETIRED,
                        new IndicatorRetired(id, after.schoolId(), after.code(), on, by));
        };
    }

    @Override
    public Message<?> state(Indicator indicator) {
        return new Message<>(
                QualityCatalogue.INDICATOR_STATE,
                new IndicatorState(
                        indicator.id().value(),
                        indicator.schoolId(),
                        indicator.code(),
                        indicator.title(),
                        indicator.unit().name(),
                        indicator.direction().name(),
                        indicator.retiredOn()));
    }
}
