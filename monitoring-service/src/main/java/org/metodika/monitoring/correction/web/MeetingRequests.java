package org.metodika.monitoring.correction.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.correction.domain.Action;
import org.metodika.monitoring.correction.domain.Minutes;
import org.metodika.monitoring.ids.StaffId;

/** What is sent to meetings. */
final class MeetingRequests {

    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_ACTIONS = 50;
    private static final int MOST_PARTICIPANTS = 1_000;

    private MeetingRequests() {}

    /** What a meeting decides. */
    record ActionRequest(
            @Schema(description = "What is to be done") @Size(max = LONGEST_TEXT) @Nullable
            String what,

            @Schema(description = "Staff id of the one responsible") @NotNull @Nullable
            UUID responsibleId,

            @Schema(description = "Last day") @NotNull @Nullable
            LocalDate dueOn) {

        Action action() {
            return new Action(
                    text(what), new StaffId(Objects.requireNonNull(responsibleId)), Objects.requireNonNull(dueOn));
        }
    }

    /** The record of a meeting. */
    record MeetingRequest(
            @Schema(description = "School code") @NotNull @Size(max = 100) @Nullable
            String school,

            @Schema(description = "Day in the time zone of the school, not in the future") @NotNull @Nullable
            LocalDate heldOn,

            @Schema(description = "What it was about; obligatory") @Size(max = LONGEST_SUBJECT) @Nullable
            String subject,

            @Schema(description = "How many people took part") @NotNull @Min(2) @Max(MOST_PARTICIPANTS) @Nullable
            Integer participants,

            @Schema(description = "What in the work is corrected; obligatory") @Size(max = LONGEST_TEXT) @Nullable
            String corrected,

            @Schema(description = "Decisions, at least one; each becomes a duty")
            @NotNull
            @Size(max = MOST_ACTIONS)
            @Nullable
            List<@Valid @NotNull @Nullable ActionRequest> actions) {

        Minutes minutes() {
            return new Minutes(
                    Objects.requireNonNull(heldOn),
                    text(subject),
                    Objects.requireNonNull(participants),
                    text(corrected),
                    Objects.requireNonNull(actions).stream()
                            .flatMap(Stream::ofNullable)
                            .map(ActionRequest::action)
                            .toList());
        }
    }

    /** Why a record is annulled. */
    record AnnulmentRequest(
            @Schema(description = "Obligatory") @Nullable @Size(max = LONGEST_REASON)
            String reason) {

        String given() {
            return text(reason);
        }
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
