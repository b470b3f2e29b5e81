package org.metodika.program.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.PlannedActivity;
import org.metodika.contracts.program.ProgramState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Строка перечня программ.
 *
 * @param position where the list goes on: newest drafts first
 * @param status name of a {@link ProgramStatus}
 * @param settled activities and stages that are done, passed or waived
 * @param version number of the approved version; 0 before the first approval
 * @param uncovered basis deficits neither addressed nor deferred, as the program itself sees it
 * @param addressed basis deficits that an activity addresses; null in rows that an earlier release wrote
 */
@Document("program_rows")
@CompoundIndex(def = "{'schoolId': 1, 'position': -1}")
@CompoundIndex(def = "{'teacherId': 1, 'position': -1}")
@CompoundIndex(def = "{'tutorId': 1, 'position': -1}")
@CompoundIndex(def = "{'status': 1, 'position': -1}")
@CompoundIndex(def = "{'type': 1, 'position': -1}")
@CompoundIndex(def = "{'status': 1, '_id': 1}")
record ProgramRow(
        @Id UUID id,
        String position,
        String schoolId,
        UUID teacherId,
        String status,
        String type,
        String category,
        String initiator,
        LocalDate draftedOn,
        @Nullable UUID tutorId,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int hours,
        int activities,
        int stages,
        int deficits,
        int settled,
        int version,
        List<UUID> uncovered,
        @Nullable List<UUID> addressed,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate) {

    static ProgramRow of(ProgramState program, String status, int settled, int version) {
        var order = program.order();
        return new ProgramRow(
                program.programId(),
                program.draftedOn() + "~" + program.programId(),
                program.schoolId(),
                program.teacherId(),
                status,
                program.type(),
                program.category(),
                program.initiator(),
                program.draftedOn(),
                program.tutorId(),
                program.startsOn(),
                program.endsOn(),
                program.activities().stream().mapToInt(PlannedActivity::hours).sum(),
                program.activities().size(),
                program.stages().size(),
                (int) program.basis().stream()
                        .filter(basis -> basis.deficitId() != null)
                        .count(),
                settled,
                version,
                program.uncoveredDeficits(),
                program.activities().stream()
                        .flatMap(activity -> activity.deficits().stream())
                        .distinct()
                        .toList(),
                order == null ? null : order.number(),
                order == null ? null : order.date());
    }

    /** Only what is not approved yet can still be put right. */
    boolean mayBeFlagged() {
        return !uncovered.isEmpty() && (status.equals("DRAFT") || status.equals("SUBMITTED"));
    }
}
