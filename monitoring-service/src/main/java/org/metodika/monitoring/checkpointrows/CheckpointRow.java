package org.metodika.monitoring.checkpointrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.checkpoint.CheckpointState;
import org.metodika.contracts.checkpoint.CheckpointStateInFull;
import org.metodika.contracts.checkpoint.CheckpointViolation;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A checkpoint (контрольный срез) as lists show it.
 *
 * @param form form of the checkpoint (C12)
 * @param deadline last day, in the time zone of the school
 * @param status OPEN, PASSED or CANCELLED
 * @param watched earliest last day, of stage or report, that nobody has marked as missed yet and that still can be; absent
 *     where there is none
 * @param missedOn day on which the schedule found the deadline missed
 * @param reportHandedIn whether there is a report that counts; null in rows of an earlier release
 * @param reportDue last day of the report; null where an earlier release told of it
 * @param returned true while it is returned for rework and the teacher has not answered; absent otherwise
 * @param violations kinds of violation that stand (B08); absent where none does
 * @param reportHandedInOn day on which the report that counts was handed in; null in rows of an earlier release
 */
@Document("checkpoint_rows")
@CompoundIndex(name = "all", def = "{'deadline': 1, '_id': 1}")
@CompoundIndex(name = "school", def = "{'schoolId': 1, 'deadline': 1, '_id': 1}")
@CompoundIndex(name = "school_status", def = "{'schoolId': 1, 'status': 1, 'deadline': 1, '_id': 1}")
@CompoundIndex(name = "status", def = "{'status': 1, 'deadline': 1, '_id': 1}")
@CompoundIndex(name = "teacher", def = "{'teacherId': 1, 'deadline': 1, '_id': 1}")
@CompoundIndex(name = "tutor", def = "{'tutorId': 1, 'deadline': 1, '_id': 1}")
@CompoundIndex(name = "program", def = "{'programId': 1, 'deadline': 1, '_id': 1}")
@CompoundIndex(name = "violation", def = "{'violations': 1, 'deadline': 1, '_id': 1}")
@CompoundIndex(name = "school_violation", def = "{'schoolId': 1, 'violations': 1, 'deadline': 1, '_id': 1}")
@CompoundIndex(name = "returned", def = "{'returned': 1, 'deadline': 1, '_id': 1}")
@CompoundIndex(name = "school_returned", def = "{'schoolId': 1, 'returned': 1, 'deadline': 1, '_id': 1}")
@CompoundIndex(name = "report", def = "{'reportHandedIn': 1, 'deadline': 1, '_id': 1}")
@CompoundIndex(name = "school_report", def = "{'schoolId': 1, 'reportHandedIn': 1, 'deadline': 1, '_id': 1}")
@CompoundIndex(name = "watch", def = "{'watched': 1, '_id': 1}", partialFilter = "{'watched': {'$exists': true}}")
public record CheckpointRow(
        @Id UUID id,
        UUID programId,
        String schoolId,
        UUID teacherId,
        @Nullable UUID tutorId,
        UUID stageId,
        int ordinal,
        String form,
        LocalDate deadline,
        String status,
        @Nullable LocalDate watched,
        @Nullable LocalDate missedOn,
        @Nullable LocalDate passedOn,
        @Nullable Integer assessorMark,
        @Nullable Integer selfMark,
        @Nullable Boolean reportHandedIn,
        @Nullable LocalDate reportDue,
        @Nullable Boolean returned,
        @Nullable List<String> violations,
        @Nullable LocalDate reportHandedInOn) {

    private static final String OPEN = "OPEN";
    private static final String CANCELLED = "CANCELLED";
    private static final String LATE_STAGE = "LATE_STAGE";
    private static final String MISSING_REPORT = "MISSING_REPORT";

    /** As an earlier release told of it: nothing was known of reports but those of results. */
    static CheckpointRow of(CheckpointState state) {
        boolean open = state.status().equals(OPEN);
        return of(
                state,
                open ? state.deadline() : null,
                state.status().equals("PASSED"),
                null,
                null,
                false,
                open && state.missedOn() != null ? List.of(LATE_STAGE) : List.of());
    }

    static CheckpointRow of(CheckpointStateInFull full) {
        CheckpointState state = full.checkpoint();
        return of(
                state,
                watched(full),
                full.reportHandedInOn() != null,
                full.reportHandedInOn(),
                full.reportDue(),
                full.returned(),
                state.status().equals(CANCELLED)
                        ? List.of()
                        : full.violations().stream()
                                .filter(CheckpointRow::stands)
                                .map(CheckpointViolation::kind)
                                .distinct()
                                .sorted()
                                .toList());
    }

    /** The earliest day after which there is something to find. */
    private static @Nullable LocalDate watched(CheckpointStateInFull full) {
        CheckpointState state = full.checkpoint();
        if (!state.status().equals(OPEN)) {
            return null;
        }
        boolean late = state.missedOn() == null || !covered(full, LATE_STAGE, state.deadline());
        boolean missing = full.reportHandedInOn() == null && !covered(full, MISSING_REPORT, full.reportDue());
        return late ? state.deadline() : missing ? full.reportDue() : null;
    }

    private static boolean covered(CheckpointStateInFull full, String kind, LocalDate due) {
        return full.violations().stream()
                .anyMatch(each ->
                        each.kind().equals(kind) && (stands(each) || !each.due().isBefore(due)));
    }

    private static boolean stands(CheckpointViolation violation) {
        return violation.settledOn() == null && violation.annulledOn() == null;
    }

    private static CheckpointRow of(
            CheckpointState state,
            @Nullable LocalDate watched,
            boolean reportHandedIn,
            @Nullable LocalDate reportHandedInOn,
            @Nullable LocalDate reportDue,
            boolean returned,
            List<String> violations) {
        return new CheckpointRow(
                state.checkpointId(),
                state.programId(),
                state.schoolId(),
                state.teacherId(),
                state.tutorId(),
                state.stageId(),
                state.ordinal(),
                state.form(),
                state.deadline(),
                state.status(),
                watched,
                state.missedOn(),
                state.passedOn(),
                state.assessorMark(),
                state.selfMark(),
                reportHandedIn,
                reportDue,
                returned ? true : null,
                violations.isEmpty() ? null : violations,
                reportHandedInOn);
    }

    /** Whether a last day is over on that day that nobody has marked yet. */
    public boolean needsLookOn(LocalDate today) {
        return watched != null && watched.isBefore(today);
    }

    /** First day on which it was overdue; null where it is not overdue on that day. */
    public @Nullable LocalDate overdueSince(LocalDate today) {
        return status.equals(OPEN) && deadline.isBefore(today) ? deadline.plusDays(1) : null;
    }
}
