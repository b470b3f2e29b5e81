package org.metodika.program.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A program in a list.
 *
 * @param teacherName null while the directory does not know the person
 * @param waitsForControl whether its first day has come and it has not started because preliminary control has not let it (B47)
 * @param type kind of development (A02)
 * @param teamProgramId team program that it is a member's part of; null for a program of its own (B33)
 * @param hours total academic hours
 * @param deficits number of deficits named as the basis
 * @param settled activities and stages that are done, passed or waived
 * @param version number of the approved version; 0 before the first approval
 * @param uncoveredDeficits open basis deficits neither addressed nor deferred
 * @param flagged whether there is such a deficit while it can still be put right (B24)
 */
record ProgramSummary(
        UUID id,
        String schoolId,
        UUID teacherId,
        @Nullable String teacherName,
        ProgramStatus status,
        boolean waitsForControl,
        String type,
        @Nullable UUID teamProgramId,
        String category,
        String initiator,
        LocalDate draftedOn,
        @Nullable UUID tutorId,
        @Nullable String tutorName,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int hours,
        int activities,
        int stages,
        int deficits,
        int settled,
        int version,
        List<UUID> uncoveredDeficits,
        boolean flagged,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate) {

    static ProgramSummary of(
            ProgramRow row,
            boolean waitsForControl,
            @Nullable UUID team,
            List<UUID> uncovered,
            @Nullable String teacherName,
            @Nullable String tutorName) {
        return new ProgramSummary(
                row.id(),
                row.schoolId(),
                row.teacherId(),
                teacherName,
                ProgramStatus.valueOf(row.status()),
                waitsForControl,
                row.type(),
                team,
                row.category(),
                row.initiator(),
                row.draftedOn(),
                row.tutorId(),
                tutorName,
                row.startsOn(),
                row.endsOn(),
                row.hours(),
                row.activities(),
                row.stages(),
                row.deficits(),
                row.settled(),
                row.version(),
                uncovered,
                !uncovered.isEmpty(),
                row.orderNumber(),
                row.orderDate());
    }
}
