package org.metodika.monitoring.innovationclass.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.ids.StaffId;
import org.metodika.monitoring.innovationclass.domain.ClassPlan;

/** What is sent to the schedule of the school of innovations. */
final class ClassRequests {

    private static final int LONGEST_TOPIC = 500;
    private static final int LONGEST_PLACE = 300;
    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_PLACES = 500;

    private ClassRequests() {}

    /** What the schedule says of a class. */
    record ClassRequest(
            @Schema(description = "What it is about; obligatory") @Nullable @Size(max = LONGEST_TOPIC)
            String topic,

            @Schema(description = "Staff id of the lecturer; it or lecturer") @Nullable
            UUID lecturerId,

            @Schema(description = "Lecturer from outside the schools, in words; it or lecturerId")
            @Nullable
            @Size(max = LONGEST_PLACE)
            String lecturer,

            @Schema(description = "Day, in the time zone of the school that holds it") @NotNull @Nullable
            LocalDate day,

            @Schema(description = "When it begins, e.g. 14:30", type = "string")
            @Nullable
            @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d")
            String startsAt,

            @Schema(description = "How long it takes: 0.25 to 8 hours in steps of 0.25") @NotNull @Nullable
            BigDecimal hours,

            @Schema(description = "Where it is held; obligatory") @Nullable @Size(max = LONGEST_PLACE)
            String place,

            @Schema(description = "How many may sign up") @NotNull @Min(1) @Max(MOST_PLACES) @Nullable
            Integer places) {

        ClassPlan plan() {
            return new ClassPlan(
                    Objects.requireNonNullElse(topic, ""),
                    lecturerId == null ? null : new StaffId(lecturerId),
                    lecturer,
                    Objects.requireNonNull(day),
                    startsAt == null ? null : LocalTime.parse(startsAt),
                    Objects.requireNonNull(hours),
                    Objects.requireNonNullElse(place, ""),
                    Objects.requireNonNull(places));
        }
    }

    /** Who signs up. */
    record SignUpRequest(
            @Schema(description = "Staff id; absent for oneself") @Nullable
            UUID personId) {

        @Nullable
        StaffId person() {
            return personId == null ? null : new StaffId(personId);
        }
    }

    /** Who came. */
    record AttendanceRequest(
            @Schema(description = "Staff ids of all who came, whether or not they had signed up")
            @NotNull
            @Nullable
            @Size(max = MOST_PLACES)
            List<@NotNull @Nullable UUID> attended) {

        List<StaffId> people() {
            return Objects.requireNonNull(attended).stream()
                    .flatMap(Stream::ofNullable)
                    .map(StaffId::new)
                    .toList();
        }
    }

    /** Why a class is taken out of the schedule. */
    record CancellationRequest(
            @Schema(description = "Obligatory") @Nullable @Size(max = LONGEST_REASON)
            String reason) {

        String given() {
            return Objects.requireNonNullElse(reason, "");
        }
    }
}
