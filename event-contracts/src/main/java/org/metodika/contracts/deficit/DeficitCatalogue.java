package org.metodika.contracts.deficit;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class DeficitCatalogue {

    /** Events of deficit aggregates. */
    public static final Topic DEFICIT_EVENTS = Topic.events("deficit", "diagnostics-service");

    /** Present content of deficit aggregates. */
    public static final Topic DEFICIT_STATES = Topic.state("deficit", "diagnostics-service");

    public static final MessageType<DeficitDetected> DEFICIT_DETECTED =
            new MessageType<>("org.metodika.deficit.detected.v1", DeficitDetected.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitTransferred> DEFICIT_TRANSFERRED =
            new MessageType<>("org.metodika.deficit.transferred.v1", DeficitTransferred.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitConfirmed> DEFICIT_CONFIRMED =
            new MessageType<>("org.metodika.deficit.confirmed.v1", DeficitConfirmed.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitResolved> DEFICIT_RESOLVED =
            new MessageType<>("org.metodika.deficit.resolved.v1", DeficitResolved.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitReopened> DEFICIT_REOPENED =
            new MessageType<>("org.metodika.deficit.reopened.v1", DeficitReopened.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitRevised> DEFICIT_REVISED =
            new MessageType<>("org.metodika.deficit.revised.v1", DeficitRevised.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitLeftToPaper> DEFICIT_LEFT_TO_PAPER =
            new MessageType<>("org.metodika.deficit.left-to-paper.v1", DeficitLeftToPaper.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitAnnulled> DEFICIT_ANNULLED =
            new MessageType<>("org.metodika.deficit.annulled.v1", DeficitAnnulled.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitAddressed> DEFICIT_ADDRESSED =
            new MessageType<>("org.metodika.deficit.addressed.v1", DeficitAddressed.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitNoLongerAddressed> DEFICIT_NO_LONGER_ADDRESSED = new MessageType<>(
            "org.metodika.deficit.no-longer-addressed.v1", DeficitNoLongerAddressed.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitOutcomeMeasured> DEFICIT_OUTCOME_MEASURED =
            new MessageType<>("org.metodika.deficit.outcome-measured.v1", DeficitOutcomeMeasured.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitOutcomeWithdrawn> DEFICIT_OUTCOME_WITHDRAWN = new MessageType<>(
            "org.metodika.deficit.outcome-withdrawn.v1", DeficitOutcomeWithdrawn.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitOutcomeStated> DEFICIT_OUTCOME_STATED =
            new MessageType<>("org.metodika.deficit.outcome-stated.v1", DeficitOutcomeStated.class, DEFICIT_EVENTS);

    public static final MessageType<DeficitState> DEFICIT_STATE =
            new MessageType<>("org.metodika.deficit.state.v1", DeficitState.class, DEFICIT_STATES);

    /** Beside {@link #DEFICIT_STATE}: the present content of deficits that paper tells of. */
    public static final MessageType<TransferredDeficitState> TRANSFERRED_DEFICIT_STATE =
            new MessageType<>("org.metodika.deficit.state.v2", TransferredDeficitState.class, DEFICIT_STATES);

    /** What diagnostics tells since deficits have a life; the versions before may still lie in the topic. */
    public static final MessageType<DeficitStateInFull> DEFICIT_STATE_IN_FULL =
            new MessageType<>("org.metodika.deficit.state.v3", DeficitStateInFull.class, DEFICIT_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            DEFICIT_DETECTED,
            DEFICIT_TRANSFERRED,
            DEFICIT_CONFIRMED,
            DEFICIT_RESOLVED,
            DEFICIT_REOPENED,
            DEFICIT_REVISED,
            DEFICIT_LEFT_TO_PAPER,
            DEFICIT_ANNULLED,
            DEFICIT_ADDRESSED,
            DEFICIT_NO_LONGER_ADDRESSED,
            DEFICIT_OUTCOME_MEASURED,
            DEFICIT_OUTCOME_WITHDRAWN,
            DEFICIT_OUTCOME_STATED,
            DEFICIT_STATE,
            TRANSFERRED_DEFICIT_STATE,
            DEFICIT_STATE_IN_FULL);

    private DeficitCatalogue() {}
}
