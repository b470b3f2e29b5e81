package org.metodika.contracts.instrument;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class InstrumentCatalogue {

    /** Events of instruments of diagnosis. */
    public static final Topic INSTRUMENT_EVENTS = Topic.events("instrument", "diagnostics-service");

    /** Present content of instruments of diagnosis. */
    public static final Topic INSTRUMENT_STATES = Topic.state("instrument", "diagnostics-service");

    public static final MessageType<InstrumentPublished> INSTRUMENT_PUBLISHED =
            new MessageType<>("org.metodika.instrument.published.v1", InstrumentPublished.class, INSTRUMENT_EVENTS);

    public static final MessageType<InstrumentRetired> INSTRUMENT_RETIRED =
            new MessageType<>("org.metodika.instrument.retired.v1", InstrumentRetired.class, INSTRUMENT_EVENTS);

    public static final MessageType<InstrumentState> INSTRUMENT_STATE =
            new MessageType<>("org.metodika.instrument.state.v1", InstrumentState.class, INSTRUMENT_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(INSTRUMENT_PUBLISHED, INSTRUMENT_RETIRED, INSTRUMENT_STATE);

    private InstrumentCatalogue() {}
}
