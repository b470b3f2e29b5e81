package org.metodika.monitoring.announcement.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.announcement.domain.Audience;
import org.metodika.monitoring.announcement.domain.Content;
import org.metodika.monitoring.announcement.domain.Kind;
import org.metodika.monitoring.ids.StaffId;

/** What is sent to announcements. */
final class AnnouncementRequests {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_URL = 1_000;
    private static final int MOST_LINKS = 20;
    private static final int MOST_NAMED = 200;
    private static final int LONGEST_REASON = 1_000;

    private AnnouncementRequests() {}

    /** Where more is to be found. */
    record LinkRequest(
            @NotBlank @Size(max = LONGEST_TITLE) @Nullable String title,

            @Schema(description = "Address of a page, http or https")
            @NotNull
            @Size(max = LONGEST_URL)
            @Pattern(regexp = "https?://\\S+")
            @Nullable
            String url) {

        Content.Link link() {
            return new Content.Link(Objects.requireNonNull(title).strip(), Objects.requireNonNull(url));
        }
    }

    /** Whom it concerns: who meets all that is named. */
    record AudienceRequest(
            @Schema(description = "School codes; absent for all, and for a school that announces for itself")
            @Size(max = MOST_NAMED)
            @Nullable
            List<@NotNull @Nullable String> schools,

            @Schema(description = "Subjects that people teach; absent for all") @Size(max = MOST_NAMED) @Nullable
            List<@NotNull @NotBlank @Nullable String> subjects,

            @Schema(description = "Staff ids of heads of associations; absent for all")
            @Size(max = MOST_NAMED)
            @Nullable
            List<@NotNull @Nullable UUID> associationHeads,

            @Schema(description = "Absent for both") Audience.@Nullable StaffGroup staffGroup) {

        Audience audience() {
            return new Audience(
                    given(schools).toList(),
                    given(subjects).toList(),
                    given(associationHeads).map(StaffId::new).toList(),
                    staffGroup);
        }
    }

    /** What an announcement says. */
    record ContentRequest(
            @Schema(description = "Obligatory") @Size(max = LONGEST_TITLE) @Nullable
            String title,

            @Schema(description = "Obligatory without links") @Size(max = LONGEST_TEXT) @Nullable
            String text,

            @Valid @Size(max = MOST_LINKS) @Nullable List<@NotNull @Valid @Nullable LinkRequest> links,

            @Schema(description = "Absent for everybody whom one may announce to") @Valid @Nullable
            AudienceRequest audience,

            @Schema(description = "First day it is shown") @NotNull @Nullable
            LocalDate validFrom,

            @Schema(description = "Last day it is shown; absent where it has none") @Nullable
            LocalDate validUntil,

            @Schema(description = "Whether everybody is asked to acknowledge it; false where absent") @Nullable
            Boolean acknowledgement) {

        Content content() {
            return new Content(
                    Objects.requireNonNullElse(title, "").strip(),
                    Objects.requireNonNullElse(text, "").strip(),
                    given(links).map(LinkRequest::link).toList(),
                    audience == null ? new Audience(List.of(), List.of(), List.of(), null) : audience.audience(),
                    Objects.requireNonNull(validFrom),
                    validUntil,
                    Boolean.TRUE.equals(acknowledgement));
        }
    }

    /** A draft. */
    record DraftRequest(
            @NotNull @Nullable Kind kind,

            @Valid @NotNull @Nullable ContentRequest content) {

        Content given() {
            return Objects.requireNonNull(content).content();
        }
    }

    /** Why it is withdrawn. */
    record WithdrawalRequest(
            @Schema(description = "Obligatory") @Size(max = LONGEST_REASON) @Nullable
            String reason) {

        String given() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    private static <T> Stream<T> given(@Nullable List<@Nullable T> sent) {
        return sent == null ? Stream.of() : sent.stream().flatMap(Stream::ofNullable);
    }
}
