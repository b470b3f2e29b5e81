package org.metodika.contracts.diary;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class DiaryCatalogue {

    /** Events of diaries. */
    public static final Topic DIARY_EVENTS = Topic.events("diary", "monitoring-service");

    /** Present content of diaries. */
    public static final Topic DIARY_STATES = Topic.state("diary", "monitoring-service");

    public static final MessageType<DiaryEntryWritten> DIARY_ENTRY_WRITTEN =
            new MessageType<>("org.metodika.diary.entry-written.v1", DiaryEntryWritten.class, DIARY_EVENTS);

    public static final MessageType<DiaryEntryChanged> DIARY_ENTRY_CHANGED =
            new MessageType<>("org.metodika.diary.entry-changed.v1", DiaryEntryChanged.class, DIARY_EVENTS);

    public static final MessageType<DiaryEntrySupplemented> DIARY_ENTRY_SUPPLEMENTED =
            new MessageType<>("org.metodika.diary.entry-supplemented.v1", DiaryEntrySupplemented.class, DIARY_EVENTS);

    public static final MessageType<DiaryEntryNoted> DIARY_ENTRY_NOTED =
            new MessageType<>("org.metodika.diary.entry-noted.v1", DiaryEntryNoted.class, DIARY_EVENTS);

    public static final MessageType<DiaryEntryState> DIARY_ENTRY_STATE =
            new MessageType<>("org.metodika.diary.state.v1", DiaryEntryState.class, DIARY_STATES);

    public static final MessageType<RouteEntryWritten> ROUTE_ENTRY_WRITTEN =
            new MessageType<>("org.metodika.diary.route-entry-written.v1", RouteEntryWritten.class, DIARY_EVENTS);

    public static final MessageType<RouteEntryChanged> ROUTE_ENTRY_CHANGED =
            new MessageType<>("org.metodika.diary.route-entry-changed.v1", RouteEntryChanged.class, DIARY_EVENTS);

    public static final MessageType<RouteEntrySupplemented> ROUTE_ENTRY_SUPPLEMENTED = new MessageType<>(
            "org.metodika.diary.route-entry-supplemented.v1", RouteEntrySupplemented.class, DIARY_EVENTS);

    public static final MessageType<RouteEntryNoted> ROUTE_ENTRY_NOTED =
            new MessageType<>("org.metodika.diary.route-entry-noted.v1", RouteEntryNoted.class, DIARY_EVENTS);

    public static final MessageType<DiaryEntryStateOfPlan> DIARY_ENTRY_STATE_OF_PLAN =
            new MessageType<>("org.metodika.diary.state.v2", DiaryEntryStateOfPlan.class, DIARY_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            DIARY_ENTRY_WRITTEN,
            DIARY_ENTRY_CHANGED,
            DIARY_ENTRY_SUPPLEMENTED,
            DIARY_ENTRY_NOTED,
            DIARY_ENTRY_STATE,
            ROUTE_ENTRY_WRITTEN,
            ROUTE_ENTRY_CHANGED,
            ROUTE_ENTRY_SUPPLEMENTED,
            ROUTE_ENTRY_NOTED,
            DIARY_ENTRY_STATE_OF_PLAN);

    private DiaryCatalogue() {}
}
