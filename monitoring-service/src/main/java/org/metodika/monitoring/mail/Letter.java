package org.metodika.monitoring.mail;

import java.util.List;
import java.util.UUID;
import org.metodika.monitoring.notice.Notice;
import org.metodika.monitoring.notice.Way;

/**
 * A mail that is to go to one person.
 *
 * @param id the same however often it is tried; the Message-ID is made from it
 * @param notices what it tells, the oldest first
 */
record Letter(UUID id, UUID recipientId, List<Notice> notices) {

    Letter {
        notices = List.copyOf(notices);
    }

    List<UUID> noticeIds() {
        return notices.stream().map(Notice::id).toList();
    }

    boolean isDigest() {
        return notices.stream().anyMatch(notice -> {
            var mailing = notice.mailing();
            return mailing != null && mailing.way() == Way.DIGEST;
        });
    }

    /** How often it was tried before. */
    int attempts() {
        return notices.stream()
                .mapToInt(notice -> {
                    var mailing = notice.mailing();
                    return mailing == null ? 0 : mailing.attempts();
                })
                .max()
                .orElse(0);
    }
}
