package org.metodika.monitoring.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.ids.Ids;

/**
 * Something that is to be told to one or more people.
 *
 * @param cause what makes it the same news when it is heard again: the id of the event, or what the event is about
 * @param teacherId teacher it is about; null where it is about the recipient alone
 */
record News(
        String cause,
        NoticeKind kind,
        String schoolId,
        UUID subjectId,
        @Nullable UUID programId,
        @Nullable UUID teacherId,
        @Nullable String detail,
        @Nullable Integer number,
        @Nullable LocalDate due) {

    UUID idFor(UUID recipient) {
        return Ids.from("notice", cause, kind, recipient);
    }
}
