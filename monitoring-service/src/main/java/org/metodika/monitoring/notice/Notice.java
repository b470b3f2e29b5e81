package org.metodika.monitoring.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something that one person is told (уведомление). It holds codes and days alone; the words are made when it is read.
 *
 * @param id from the cause and the recipient, so that a repetition makes no second one
 * @param subjectId checkpoint, duty or control it is about; for a schedule the program
 * @param teacherId teacher it is about, where that is somebody else
 * @param detail code that chooses among the texts of its kind; null where there is one
 * @param number what the text counts: checkpoints of a schedule, otherwise the stage
 * @param due last day it is about
 * @param readAt when the person marked it as read
 * @param mailing null where it stays in the inbox
 */
@Document("notices")
@CompoundIndex(name = "inbox", def = "{'recipientId': 1, 'at': -1, '_id': -1}")
@CompoundIndex(name = "unread", def = "{'recipientId': 1, 'readAt': 1, 'at': -1, '_id': -1}")
@CompoundIndex(name = "mailing", def = "{'mailing.state': 1, 'mailing.at': 1, 'recipientId': 1, '_id': 1}")
public record Notice(
        @Id UUID id,
        String schoolId,
        UUID recipientId,
        NoticeKind kind,
        Instant at,
        UUID subjectId,
        @Nullable UUID programId,
        @Nullable UUID teacherId,
        @Nullable String detail,
        @Nullable Integer number,
        @Nullable LocalDate due,
        @Nullable Instant readAt,
        @Nullable Mailing mailing) {}
