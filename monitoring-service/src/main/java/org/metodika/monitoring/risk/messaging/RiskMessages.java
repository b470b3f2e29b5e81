package org.metodika.monitoring.risk.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.risk.RiskCatalogue;
import org.metodika.contracts.risk.RiskEntered;
import org.metodika.contracts.risk.RiskRevised;
import org.metodika.contracts.risk.RiskState;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;
import org.metodika.monitoring.risk.domain.Assessment;
import org.metodika.monitoring.risk.domain.Risk;
import org.metodika.monitoring.risk.domain.RiskEvent;

/** Events of risks as messages of the contract; words stay in the state. */
public final class RiskMessages implements AggregateMessages<Risk, RiskEvent> {

    @Override
    public Message<?> event(Risk after, RiskEvent event, @Nullable UUID by) {
        UUID id = after.id().value();
        String school = after.schoolId();
        Assessment now = after.assessment();
        UUID owner = now.owner().value();
        return switch (event) {
            case RiskEvent.Entered _ ->
                new Message<>(
                        RiskCatalogue.RISK_ENTERED,
                        new RiskEntered(
                                id,
                                school,
                                now.kind().name(),
                                owner,
                                now.state().name(),
                                now.reviewOn(),
                                by));
            case RiskEvent.Revised _ ->
                new Message<>(
                        RiskCatalogue.RISK_REVISED,
                        new RiskRevised(
                                id,
                                school,
                                now.kind().name(),
                                owner,
                                now.state().name(),
                                now.reviewOn(),
                                by));
        };
    }

    @Override
    public Message<?> state(Risk risk) {
        Assessment now = risk.assessment();
        return new Message<>(
                RiskCatalogue.RISK_STATE,
                new RiskState(
                        risk.id().value(),
                        risk.schoolId(),
                        now.kind().name(),
                        now.description(),
                        now.remedy(),
                        now.owner().value(),
                        now.state().name(),
                        now.reviewOn()));
    }
}
