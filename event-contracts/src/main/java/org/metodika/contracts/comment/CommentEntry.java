package org.metodika.contracts.comment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Комментарий. */
@Meaning("An entry of a thread")
public record CommentEntry(
        @Meaning("Id of the entry of the thread") UUID entryId,

        @Meaning("What was written; absent when its author deleted it") @Nullable
        String text,

        @Meaning("When it was written") Instant at,
        @Meaning("When its author mended it last") @Nullable Instant editedAt,
        @Meaning("When its author deleted it") @Nullable Instant deletedAt,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
