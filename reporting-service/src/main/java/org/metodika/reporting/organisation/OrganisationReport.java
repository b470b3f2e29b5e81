package org.metodika.reporting.organisation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.plans.PlanFigures;

/**
 * Report by organisation (отчёт в разрезе организации): numbers only, no person.
 *
 * @param organisationType GENERAL or PRESCHOOL (E04)
 * @param madeOn day it was made, in the time zone of the organisation
 * @param asOf newest event that is counted; absent while nothing is known
 * @param deficits one entry per character (C19), all four of them
 * @param developmentPlans teachers with an individual development plan this school year (D06)
 */
@Schema(description = "Numbers of one organisation")
public record OrganisationReport(
        String schoolId,
        String name,
        String organisationType,
        LocalDate madeOn,
        @Nullable Instant asOf,
        Programs programs,
        Checkpoints checkpoints,
        List<Deficits> deficits,
        Staff staff,
        PlanFigures developmentPlans) {

    /** Programs by state. */
    public record Programs(long draft, long submitted, long approved, long completed, long stopped, long withdrawn) {}

    /**
     * Checkpoints that are not cancelled, each counted once.
     *
     * @param overdue open, and the deadline was before today in the time zone of the organisation
     * @param notYetDue open, and the deadline is today or later
     */
    public record Checkpoints(long passedOnTime, long passedLate, long overdue, long notYetDue) {}

    /**
     * Deficits of one character that are not annulled.
     *
     * @param closed found resolved by a later assessment
     */
    public record Deficits(String character, long open, long closed) {}

    /**
     * People who work in the organisation today.
     *
     * @param external those of them who are not on the staff list: external part-time and by contract (B16)
     */
    public record Staff(long pedagogical, long managerial, long external) {}
}
