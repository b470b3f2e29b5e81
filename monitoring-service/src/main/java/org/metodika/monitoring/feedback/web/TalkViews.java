package org.metodika.monitoring.feedback.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.feedback.domain.Party;

/** What is sent to talks and what they answer; names are absent while the directory doesn't know the people. */
final class TalkViews {

    private static final int LONGEST_TEXT = 2_000;

    private TalkViews() {}

    /** A message to the other two. */
    record LetterRequest(
            @Schema(description = "Obligatory") @Nullable @Size(max = LONGEST_TEXT)
            String text) {

        String given() {
            return Objects.requireNonNullElse(text, "");
        }
    }

    /** Up to where the sender has read. */
    record ReadRequest(
            @Schema(description = "Number of the last message that was read") @NotNull @Nullable
            Integer number) {

        int given() {
            return Objects.requireNonNull(number);
        }
    }

    /**
     * A talk in a list; about a program or a route.
     *
     * @param messages how many there are
     * @param unread how many of them the caller has not read
     * @param lastParty for whom the author of the last message spoke
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListedTalk(
            @Nullable UUID programId,
            @Nullable UUID routeId,
            String schoolId,
            UUID teacherId,
            @Nullable String teacherName,
            int messages,
            int unread,
            Instant lastAt,
            Party lastParty,
            @Nullable UUID lastAuthorId,
            @Nullable String lastAuthorName) {}

    /**
     * A talk on a program or a route with a part of its messages, in their order.
     *
     * @param messages how many there are
     * @param unread how many of them the caller has not read
     * @param readers up to where each has read
     * @param next cursor of the next part, to be sent as {@code after}; absent on the last one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TalkView(
            @Nullable UUID programId,
            @Nullable UUID routeId,
            String schoolId,
            UUID teacherId,
            @Nullable String teacherName,
            int messages,
            int unread,
            List<ReaderView> readers,
            List<LetterView> items,
            @Nullable String next) {}

    /** Up to where somebody has read; without a person for the methodists of the centre. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReaderView(
            Party party, @Nullable UUID personId, @Nullable String name, int number) {}

    /** One message; without an author for the methodists of the centre. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LetterView(
            int number,
            Party party,
            @Nullable UUID authorId,
            @Nullable String authorName,
            Instant at,
            String text) {}
}
