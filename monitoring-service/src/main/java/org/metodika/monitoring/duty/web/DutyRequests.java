package org.metodika.monitoring.duty.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.monitoring.duty.domain.Term;
import org.metodika.monitoring.ids.StaffId;

/** What is sent to duties. */
final class DutyRequests {

    private static final int LONGEST_REFERENCE = 500;
    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_PEOPLE = 100;
    private static final int MOST_REMINDERS = 10;
    private static final int EARLIEST_REMINDER = 180;
    private static final int FIRST_YEAR = 2_020;
    private static final int LAST_YEAR = 2_100;
    private static final List<Integer> USUAL_REMINDERS = List.of(30, 7);

    private DutyRequests() {}

    /** The report of a school year. */
    record ReportsRequest(
            @Schema(description = "School code") @NotNull @Size(max = 100) @Nullable
            String school,

            @Schema(description = "Year in which the school year begins")
            @NotNull
            @Min(FIRST_YEAR)
            @Max(LAST_YEAR)
            @Nullable
            Integer schoolYear,

            @Schema(description = "Last day, within the school year") @NotNull @Nullable
            LocalDate dueOn,

            @Schema(description = "Days before the last day on which one is reminded; 30 and 7 where absent")
            @Size(max = MOST_REMINDERS)
            @Nullable
            List<@NotNull @Min(1) @Max(EARLIEST_REMINDER) @Nullable Integer> remindBefore,

            @Schema(description = "Staff ids of who owes it; absent for every head of an association of the school")
            @Size(min = 1, max = MOST_PEOPLE)
            @Nullable
            List<@NotNull @Nullable UUID> people) {

        Term term() {
            return DutyRequests.term(dueOn, remindBefore);
        }

        Set<StaffId> owners() {
            return people == null
                    ? Set.of()
                    : people.stream()
                            .flatMap(Stream::ofNullable)
                            .map(StaffId::new)
                            .collect(Collectors.toSet());
        }
    }

    /** By when it is owed. */
    record TermRequest(
            @NotNull @Nullable LocalDate dueOn,

            @Schema(description = "Days before the last day on which one is reminded; 30 and 7 where absent")
            @Size(max = MOST_REMINDERS)
            @Nullable
            List<@NotNull @Min(1) @Max(EARLIEST_REMINDER) @Nullable Integer> remindBefore) {

        Term term() {
            return DutyRequests.term(dueOn, remindBefore);
        }
    }

    /** That it was handed in or carried out. */
    record DoneRequest(
            @Schema(description = "Day in the time zone of the school, not in the future") @NotNull @Nullable
            LocalDate doneOn,

            @Schema(description = "Where to find it, e.g. number and day of the minutes; obligatory")
            @Size(max = LONGEST_REFERENCE)
            @Nullable
            String reference) {

        String given() {
            return Objects.requireNonNullElse(reference, "");
        }
    }

    /** Why something is taken back. */
    record ReasonRequest(
            @Schema(description = "Obligatory") @Nullable @Size(max = LONGEST_REASON)
            String reason) {

        String given() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    private static Term term(@Nullable LocalDate dueOn, @Nullable List<@Nullable Integer> remindBefore) {
        return new Term(
                Objects.requireNonNull(dueOn),
                remindBefore == null
                        ? USUAL_REMINDERS
                        : remindBefore.stream().flatMap(Stream::ofNullable).toList());
    }
}
