package org.metodika.contracts.risk;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class RiskCatalogue {

    /** Events of risks. */
    public static final Topic RISK_EVENTS = Topic.events("risk", "monitoring-service");

    /** Present content of risks. */
    public static final Topic RISK_STATES = Topic.state("risk", "monitoring-service");

    public static final MessageType<RiskEntered> RISK_ENTERED =
            new MessageType<>("org.metodika.risk.entered.v1", RiskEntered.class, RISK_EVENTS);

    public static final MessageType<RiskRevised> RISK_REVISED =
            new MessageType<>("org.metodika.risk.revised.v1", RiskRevised.class, RISK_EVENTS);

    public static final MessageType<RiskState> RISK_STATE =
            new MessageType<>("org.metodika.risk.state.v1", RiskState.class, RISK_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(RISK_ENTERED, RISK_REVISED, RISK_STATE);

    private RiskCatalogue() {}
}
