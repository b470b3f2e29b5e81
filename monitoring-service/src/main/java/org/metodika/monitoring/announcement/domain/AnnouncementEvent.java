package org.metodika.monitoring.announcement.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to an announcement. */
public sealed interface AnnouncementEvent {

    /** @param schoolId school that announces; null for the centre */
    record Drafted(AnnouncementId id, @Nullable String schoolId, Kind kind, Content content)
            implements AnnouncementEvent {}

    record Changed(Content content) implements AnnouncementEvent {}

    record Published() implements AnnouncementEvent {}

    /** @param on today at the school that announces */
    record Appeared(LocalDate on) implements AnnouncementEvent {}

    record Withdrawn(LocalDate on, String reason) implements AnnouncementEvent {}
}
