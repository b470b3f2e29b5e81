package org.metodika.program.comments.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.comments.application.Comments;
import org.metodika.program.comments.domain.Section;

/** What callers send. */
final class Requests {

    private Requests() {}

    /**
     * The first comment of a thread.
     *
     * @param itemId activity or stage concerned, for these two sections
     */
    record NewThread(
            @NotNull @Nullable Section section,
            @Nullable UUID itemId,
            @NotNull @Nullable String text) {

        Comments.Opening opening() {
            return new Comments.Opening(Objects.requireNonNull(section), itemId, Objects.requireNonNull(text));
        }
    }

    /** What is written. */
    record Words(@NotNull @Nullable String text) {

        String words() {
            return Objects.requireNonNull(text);
        }
    }
}
