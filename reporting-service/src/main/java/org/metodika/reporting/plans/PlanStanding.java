package org.metodika.reporting.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.metodika.reporting.rows.ProgramRow;

/** How far a teacher has come with an individual development plan; of several plans, the first of these counts. */
public enum PlanStanding {
    /** Approved or carried out on that day. */
    UNDER_WAY,
    /** Completed within the period. */
    COMPLETED,
    /** On the way to its order. */
    SUBMITTED,
    DRAFT,
    /** The plan was stopped for a long leave, and nothing was begun since: the teacher is away. */
    ON_LEAVE,
    STOPPED,
    /** Completed before the period. */
    COMPLETED_BEFORE,
    NONE;

    private static final String LEAVE = "LONG_LEAVE";

    /** Whether the teacher has a plan in the sense of the aim. */
    public boolean counts() {
        return this == UNDER_WAY || this == COMPLETED;
    }

    /**
     * Where a teacher stands.
     *
     * @param standing how far the plan has come
     * @param plan the plan that says so; null where there is none
     */
    record Found(PlanStanding standing, @Nullable ProgramRow plan) {}

    /** How far the plans of one teacher have come. */
    public static PlanStanding standing(Collection<ProgramRow> plans, Period period) {
        return of(plans, period).standing();
    }

    /** What the plans of one teacher come to. A leave ends for this count with the next plan that is begun. */
    static Found of(Collection<ProgramRow> plans, Period period) {
        LocalDate away = plans.stream()
                .filter(plan -> of(plan, period) == ON_LEAVE)
                .map(ProgramRow::endedOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean back = away != null && plans.stream().anyMatch(plan -> begunSince(plan, away, period));
        return plans.stream()
                .map(plan -> new Found(during(of(plan, period), away, back), plan))
                .filter(found -> found.standing() != NONE)
                .min(Comparator.comparing(Found::standing))
                .orElse(new Found(NONE, null));
    }

    /** A plan that was in preparation before a leave waits for the return like the teacher. */
    private static PlanStanding during(PlanStanding standing, @Nullable LocalDate away, boolean back) {
        if (away == null) {
            return standing;
        }
        return switch (standing) {
            case ON_LEAVE -> back ? STOPPED : ON_LEAVE;
            case SUBMITTED, DRAFT -> back ? standing : ON_LEAVE;
            default -> standing;
        };
    }

    private static boolean begunSince(ProgramRow plan, LocalDate away, Period period) {
        LocalDate drafted = plan.draftedOn();
        return drafted != null && !drafted.isBefore(away) && of(plan, period) != NONE;
    }

    private static PlanStanding of(ProgramRow plan, Period period) {
        if (after(plan.draftedOn(), period.on())) {
            return NONE;
        }
        return switch (plan.status()) {
            case "DRAFT" -> DRAFT;
            case "SUBMITTED" -> SUBMITTED;
            case "APPROVED", "COMPLETED", "STOPPED" -> approved(plan, period);
            default -> NONE;
        };
    }

    private static PlanStanding approved(ProgramRow plan, Period period) {
        if (after(plan.approvedOn(), period.on())) {
            return DRAFT;
        }
        LocalDate ended = plan.endedOn();
        if (ended == null || ended.isAfter(period.on())) {
            return UNDER_WAY;
        }
        if (plan.status().equals("STOPPED")) {
            return LEAVE.equals(plan.stopGround()) ? ON_LEAVE : STOPPED;
        }
        return ended.isBefore(period.since()) ? COMPLETED_BEFORE : COMPLETED;
    }

    private static boolean after(@Nullable LocalDate day, LocalDate limit) {
        return day != null && day.isAfter(limit);
    }
}
