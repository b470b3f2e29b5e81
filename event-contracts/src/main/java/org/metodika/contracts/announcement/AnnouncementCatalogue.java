package org.metodika.contracts.announcement;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class AnnouncementCatalogue {

    /** Events of announcements. */
    public static final Topic ANNOUNCEMENT_EVENTS = Topic.events("announcement", "monitoring-service");

    /** Present content of announcements. */
    public static final Topic ANNOUNCEMENT_STATES = Topic.state("announcement", "monitoring-service");

    /** Events of who read an announcement. */
    public static final Topic ANNOUNCEMENT_READING_EVENTS = Topic.events("announcement-reading", "monitoring-service");

    /** Who read which announcement. */
    public static final Topic ANNOUNCEMENT_READING_STATES = Topic.state("announcement-reading", "monitoring-service");

    public static final MessageType<AnnouncementDrafted> ANNOUNCEMENT_DRAFTED =
            new MessageType<>("org.metodika.announcement.drafted.v1", AnnouncementDrafted.class, ANNOUNCEMENT_EVENTS);

    public static final MessageType<AnnouncementChanged> ANNOUNCEMENT_CHANGED =
            new MessageType<>("org.metodika.announcement.changed.v1", AnnouncementChanged.class, ANNOUNCEMENT_EVENTS);

    public static final MessageType<AnnouncementPublished> ANNOUNCEMENT_PUBLISHED = new MessageType<>(
            "org.metodika.announcement.published.v1", AnnouncementPublished.class, ANNOUNCEMENT_EVENTS);

    public static final MessageType<AnnouncementAppeared> ANNOUNCEMENT_APPEARED =
            new MessageType<>("org.metodika.announcement.appeared.v1", AnnouncementAppeared.class, ANNOUNCEMENT_EVENTS);

    public static final MessageType<AnnouncementWithdrawn> ANNOUNCEMENT_WITHDRAWN = new MessageType<>(
            "org.metodika.announcement.withdrawn.v1", AnnouncementWithdrawn.class, ANNOUNCEMENT_EVENTS);

    public static final MessageType<AnnouncementState> ANNOUNCEMENT_STATE =
            new MessageType<>("org.metodika.announcement.state.v1", AnnouncementState.class, ANNOUNCEMENT_STATES);

    public static final MessageType<AnnouncementRead> ANNOUNCEMENT_READ = new MessageType<>(
            "org.metodika.announcement-reading.read.v1", AnnouncementRead.class, ANNOUNCEMENT_READING_EVENTS);

    public static final MessageType<AnnouncementAcknowledged> ANNOUNCEMENT_ACKNOWLEDGED = new MessageType<>(
            "org.metodika.announcement-reading.acknowledged.v1",
            AnnouncementAcknowledged.class,
            ANNOUNCEMENT_READING_EVENTS);

    public static final MessageType<AnnouncementReadingState> ANNOUNCEMENT_READING_STATE = new MessageType<>(
            "org.metodika.announcement-reading.state.v1", AnnouncementReadingState.class, ANNOUNCEMENT_READING_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            ANNOUNCEMENT_DRAFTED,
            ANNOUNCEMENT_CHANGED,
            ANNOUNCEMENT_PUBLISHED,
            ANNOUNCEMENT_APPEARED,
            ANNOUNCEMENT_WITHDRAWN,
            ANNOUNCEMENT_STATE,
            ANNOUNCEMENT_READ,
            ANNOUNCEMENT_ACKNOWLEDGED,
            ANNOUNCEMENT_READING_STATE);

    private AnnouncementCatalogue() {}
}
