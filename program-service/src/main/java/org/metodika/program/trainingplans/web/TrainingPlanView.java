package org.metodika.program.trainingplans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.trainingplans.domain.PlanOrder;
import org.metodika.program.trainingplans.domain.PlanSums;
import org.metodika.program.trainingplans.domain.SchoolQuota;
import org.metodika.program.trainingplans.domain.StudyForm;
import org.metodika.program.trainingplans.domain.TrainingPlan;

/**
 * A yearly plan as it is read: as far as the requests within reach go. Sums are those of what is shown.
 *
 * @param spent roubles that the groups carried out so far cost; absent for who doesn't see all
 * @param schools sums by organisation
 */
record TrainingPlanView(
        int year,
        int campaign,
        TrainingPlan.PlanStatus status,
        LocalDate draftedOn,
        @Nullable PlanOrder order,
        @Nullable LocalDate approvedOn,
        List<TrainingPlan.PlanAmendment> amendments,
        @Nullable LocalDate closedOn,
        PlanSums sums,
        @Nullable Integer spent,
        List<SchoolSums> schools,
        List<PlanGroupView> groups,
        List<LeftOverView> leftOver) {

    /** Sums of an organisation. */
    record SchoolSums(String schoolId, PlanSums sums) {}

    /** A plan in the list. */
    record PlanEntry(int year, int campaign, TrainingPlan.PlanStatus status, int groups, PlanSums sums) {}

    /**
     * A request in a plan.
     *
     * @param topic what was asked for; absent while it is not known here yet, as are priority and status
     */
    record PlanLine(
            UUID requestId,
            String schoolId,
            UUID teacherId,
            @Nullable String teacherName,
            @Nullable String topic,
            @Nullable String priority,
            @Nullable String status) {}

    /** A training as it is read. */
    record TrainingView(
            @Nullable UUID offerId,
            String provider,
            String title,
            int hours,
            StudyForm studyForm,
            int quarter,
            int costPerPerson,
            @Nullable Integer quota,
            List<SchoolQuota> schoolQuotas) {}

    /**
     * A group as it is read.
     *
     * @param carriedOut absent until it was trained
     */
    record PlanGroupView(
            UUID groupId,
            String topic,
            @Nullable TrainingView training,
            PlanSums sums,
            List<PlanLine> requests,
            @Nullable CarriedOutView carriedOut) {}

    /**
     * What came of a group.
     *
     * @param spent absent for who doesn't see all
     */
    record CarriedOutView(
            LocalDate on,
            List<UUID> trained,
            @Nullable Integer spent,
            @Nullable String missedBecause) {}

    /** A request that is left over, and why. */
    record LeftOverView(PlanLine request, @Nullable String reason) {}
}
