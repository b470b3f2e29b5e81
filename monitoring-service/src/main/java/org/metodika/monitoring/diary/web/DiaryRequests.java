package org.metodika.monitoring.diary.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.diary.domain.Content;
import org.metodika.monitoring.ids.ProgramId;
import org.metodika.monitoring.ids.RouteId;

/** What is sent to keep a diary. */
final class DiaryRequests {

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_ADDITION = 2_000;

    private DiaryRequests() {}

    /** What is written of one day. */
    record DiaryContentRequest(
            @Schema(description = "Day that it is about, in the time zone of the school") @NotNull @Nullable
            LocalDate day,

            @Schema(description = "What was done; obligatory") @Nullable @Size(max = LONGEST_TEXT)
            String done,

            @Schema(description = "What worked") @Nullable @Size(max = LONGEST_TEXT)
            String worked,

            @Schema(description = "What did not work") @Nullable @Size(max = LONGEST_TEXT)
            String failed,

            @Schema(description = "The next step") @Nullable @Size(max = LONGEST_TEXT)
            String next) {

        Content content() {
            return new Content(Objects.requireNonNull(day), text(done), worked, failed, next);
        }
    }

    /** A new entry. */
    record DiaryEntryRequest(
            @Schema(description = "Own program that it is about; it or routeId") @Nullable
            UUID programId,

            @Schema(description = "Own route that it is about; it or programId") @Nullable
            UUID routeId,

            @Schema(description = "Day that it is about, in the time zone of the school") @NotNull @Nullable
            LocalDate day,

            @Schema(description = "What was done; obligatory") @Nullable @Size(max = LONGEST_TEXT)
            String done,

            @Schema(description = "What worked") @Nullable @Size(max = LONGEST_TEXT)
            String worked,

            @Schema(description = "What did not work") @Nullable @Size(max = LONGEST_TEXT)
            String failed,

            @Schema(description = "The next step") @Nullable @Size(max = LONGEST_TEXT)
            String next) {

        @Nullable
        ProgramId program() {
            return programId == null ? null : new ProgramId(programId);
        }

        @Nullable
        RouteId route() {
            return routeId == null ? null : new RouteId(routeId);
        }

        /** Whether it says what it is about, and only one thing. */
        boolean aboutOne() {
            return (programId == null) != (routeId == null);
        }

        Content content() {
            return new Content(Objects.requireNonNull(day), text(done), worked, failed, next);
        }
    }

    /** What is added to an entry. */
    record DiaryAdditionRequest(
            @Schema(description = "Obligatory") @Nullable @Size(max = LONGEST_ADDITION)
            String text) {

        String given() {
            return DiaryRequests.text(text);
        }
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
