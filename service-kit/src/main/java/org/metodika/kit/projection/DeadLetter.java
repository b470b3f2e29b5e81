package org.metodika.kit.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A message that a follower could not digest. The message itself stays in its topic (and in the dead-letter topic); this
 * is the note that somebody must look at it.
 *
 * @param id {@code <follower>:<topic>:<partition>:<offset>}
 * @param status WAITING until it is redelivered or dismissed
 */
@Document("dead_letters")
public record DeadLetter(
        @Id String id,
        String follower,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String type,
        String error,
        Instant failedAt,
        Status status) {

    /** What became of a dead letter. */
    public enum Status {
        WAITING,
        REDELIVERED,
        DISMISSED
    }
}
