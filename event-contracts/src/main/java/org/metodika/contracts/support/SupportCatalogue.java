package org.metodika.contracts.support;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class SupportCatalogue {

    /** Events of individual support of specialists. */
    public static final Topic SUPPORT_EVENTS = Topic.events("support", "program-service");

    /** Present content of individual support of specialists. */
    public static final Topic SUPPORT_STATES = Topic.state("support", "program-service");

    public static final MessageType<SupportDrafted> SUPPORT_DRAFTED =
            new MessageType<>("org.metodika.support.drafted.v1", SupportDrafted.class, SUPPORT_EVENTS);

    public static final MessageType<SupportPassportChanged> SUPPORT_PASSPORT_CHANGED =
            new MessageType<>("org.metodika.support.passport-changed.v1", SupportPassportChanged.class, SUPPORT_EVENTS);

    public static final MessageType<SupportIssued> SUPPORT_ISSUED =
            new MessageType<>("org.metodika.support.issued.v1", SupportIssued.class, SUPPORT_EVENTS);

    public static final MessageType<SupportAmended> SUPPORT_AMENDED =
            new MessageType<>("org.metodika.support.amended.v1", SupportAmended.class, SUPPORT_EVENTS);

    public static final MessageType<SupportItemDone> SUPPORT_ITEM_DONE =
            new MessageType<>("org.metodika.support.item-done.v1", SupportItemDone.class, SUPPORT_EVENTS);

    public static final MessageType<SupportItemWaived> SUPPORT_ITEM_WAIVED =
            new MessageType<>("org.metodika.support.item-waived.v1", SupportItemWaived.class, SUPPORT_EVENTS);

    public static final MessageType<SupportItemReopened> SUPPORT_ITEM_REOPENED =
            new MessageType<>("org.metodika.support.item-reopened.v1", SupportItemReopened.class, SUPPORT_EVENTS);

    public static final MessageType<SupportCardWritten> SUPPORT_CARD_WRITTEN =
            new MessageType<>("org.metodika.support.card-written.v1", SupportCardWritten.class, SUPPORT_EVENTS);

    public static final MessageType<SupportResultsChanged> SUPPORT_RESULTS_CHANGED =
            new MessageType<>("org.metodika.support.results-changed.v1", SupportResultsChanged.class, SUPPORT_EVENTS);

    public static final MessageType<SupportConcluded> SUPPORT_CONCLUDED =
            new MessageType<>("org.metodika.support.concluded.v1", SupportConcluded.class, SUPPORT_EVENTS);

    public static final MessageType<SupportStopped> SUPPORT_STOPPED =
            new MessageType<>("org.metodika.support.stopped.v1", SupportStopped.class, SUPPORT_EVENTS);

    public static final MessageType<SupportStopAnnulled> SUPPORT_STOP_ANNULLED =
            new MessageType<>("org.metodika.support.stop-annulled.v1", SupportStopAnnulled.class, SUPPORT_EVENTS);

    public static final MessageType<SupportState> SUPPORT_STATE =
            new MessageType<>("org.metodika.support.state.v1", SupportState.class, SUPPORT_STATES);

    /** Events of labels of the conclusion. */
    public static final Topic SUPPORT_LABELS_EVENTS = Topic.events("support-labels", "program-service");

    public static final MessageType<SupportLabelsChanged> SUPPORT_LABELS_CHANGED = new MessageType<>(
            "org.metodika.support-labels.changed.v1", SupportLabelsChanged.class, SUPPORT_LABELS_EVENTS);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            SUPPORT_DRAFTED,
            SUPPORT_PASSPORT_CHANGED,
            SUPPORT_ISSUED,
            SUPPORT_AMENDED,
            SUPPORT_ITEM_DONE,
            SUPPORT_ITEM_WAIVED,
            SUPPORT_ITEM_REOPENED,
            SUPPORT_CARD_WRITTEN,
            SUPPORT_RESULTS_CHANGED,
            SUPPORT_CONCLUDED,
            SUPPORT_STOPPED,
            SUPPORT_STOP_ANNULLED,
            SUPPORT_STATE,
            SUPPORT_LABELS_CHANGED);

    private SupportCatalogue() {}
}
