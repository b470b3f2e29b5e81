package org.metodika.monitoring.consultationrequest.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.consultation.application.HeldConsultation;
import org.metodika.monitoring.consultationrequest.domain.Addressee;
import org.metodika.monitoring.consultationrequest.domain.Question;
import org.metodika.monitoring.ids.StaffId;

/** What is sent to requests for consultations. */
final class RequestBodies {

    private static final int LONGEST_TOPIC = 500;
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_DAYS = 10;

    private RequestBodies() {}

    /** A new request. */
    record AskedRequest(
            @Schema(
                    description =
                            "Who is to answer: the centre, a tutor or another person of the school, a psychologist")
            @NotNull
            @Nullable
            Addressee addressee,

            @Schema(
                    description =
                            "Staff id of who is to answer; absent for the centre, for the tutor whom the directory knows, and for whichever psychologist there is")
            @Nullable
            UUID addresseeId,

            @Schema(description = "What it is about; obligatory") @Nullable @Size(max = LONGEST_TOPIC)
            String topic,

            @Schema(description = "What is asked; obligatory") @Nullable @Size(max = LONGEST_TEXT)
            String question,

            @Schema(description = "Days that would suit, in the time zone of the school")
            @Nullable
            @Size(max = MOST_DAYS)
            List<@NotNull @Nullable LocalDate> wishedDays) {

        Question asked() {
            return new Question(
                    Objects.requireNonNull(addressee),
                    addresseeId == null ? null : new StaffId(addresseeId),
                    Objects.requireNonNullElse(topic, ""),
                    Objects.requireNonNullElse(question, ""),
                    wishedDays == null
                            ? List.of()
                            : wishedDays.stream()
                                    .flatMap(Stream::ofNullable)
                                    .distinct()
                                    .toList());
        }
    }

    /** The day of the consultation. */
    record AgreedDayRequest(
            @Schema(description = "Day in the time zone of the school, not in the past") @NotNull @Nullable
            LocalDate day) {}

    /** An answer in writing. */
    record AnswerRequest(
            @Schema(description = "Obligatory") @Nullable @Size(max = LONGEST_TEXT)
            String text) {

        String given() {
            return Objects.requireNonNullElse(text, "");
        }
    }

    /** The consultation as it was held. */
    record HeldRequest(
            @Schema(description = "Day it was held, in the time zone of the school") @NotNull @Nullable
            LocalDate heldOn,

            @Schema(description = "How long it took: 0.25 to 8 hours in steps of 0.25") @NotNull @Nullable
            BigDecimal hours,

            @Schema(
                    description = "Line of tutor support (B12); absent where it was none",
                    allowableValues = {"FINDINGS", "DESIGN", "REFLECTION"})
            @Nullable
            @Pattern(regexp = "FINDINGS|DESIGN|REFLECTION")
            String line,

            @Schema(description = "What came of it") @Nullable @Size(max = LONGEST_TEXT)
            String outcome) {

        HeldConsultation held() {
            return new HeldConsultation(Objects.requireNonNull(heldOn), Objects.requireNonNull(hours), line, outcome);
        }
    }
}
