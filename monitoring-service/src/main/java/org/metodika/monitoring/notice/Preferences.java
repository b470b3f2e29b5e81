package org.metodika.monitoring.notice;

import java.util.Map;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How a person wants to be told.
 *
 * @param id staff id
 * @param ways what was chosen; kinds that are absent come as they usually do
 * @param language ru or en, of the mails
 * @param digestHour hour of the day at the school from which the daily mail is sent, 0 to 23
 */
@Document("notice_preferences")
public record Preferences(@Id UUID id, Map<NoticeKind, Way> ways, String language, int digestHour) {

    static final int USUAL_HOUR = 8;

    static Preferences usual(UUID person) {
        return new Preferences(person, Map.of(), "ru", USUAL_HOUR);
    }

    public Way way(NoticeKind kind) {
        return ways.getOrDefault(kind, kind.usual());
    }
}
