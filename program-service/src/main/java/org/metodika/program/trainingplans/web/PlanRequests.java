package org.metodika.program.trainingplans.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.trainingplans.application.SentGroup;
import org.metodika.program.trainingplans.application.TrainingPlans;
import org.metodika.program.trainingplans.domain.GroupResult;
import org.metodika.program.trainingplans.domain.LeftOver;
import org.metodika.program.trainingplans.domain.PlanOrder;
import org.metodika.program.trainingplans.domain.SchoolQuota;
import org.metodika.program.trainingplans.domain.StudyForm;

/** What is sent to yearly plans. */
final class PlanRequests {

    private PlanRequests() {}

    /**
     * A plan to draft.
     *
     * @param campaign year of the formation campaign; the year before that of the plan when absent
     */
    record NewTrainingPlan(
            @NotNull @Nullable Integer year, @Nullable Integer campaign) {

        int campaignOrBefore() {
            return campaign == null ? Objects.requireNonNull(year) - 1 : campaign;
        }
    }

    /** Most people of a school. */
    record SchoolQuotaJson(
            @NotNull @Nullable String schoolId,
            @NotNull @Nullable Integer places) {}

    /**
     * A training. Provider, title, hours, form and cost are taken from the offer where they are absent.
     *
     * @param offerId a published offer of the catalogue; absent for a programme that is not in it
     * @param quarter of the year of the plan, 1 to 4
     * @param costPerPerson roubles
     * @param quota most people of the group; absent without a limit
     */
    record PlanTrainingJson(
            @Nullable UUID offerId,
            @Nullable String provider,
            @Nullable String title,
            @Nullable Integer hours,
            @Nullable StudyForm studyForm,
            @NotNull @Nullable Integer quarter,
            @Nullable Integer costPerPerson,
            @Nullable Integer quota,
            @Nullable List<@NotNull @Valid SchoolQuotaJson> schoolQuotas) {

        SentGroup.SentTraining read() {
            return new SentGroup.SentTraining(
                    offerId,
                    provider == null ? null : provider.strip(),
                    title == null ? null : title.strip(),
                    hours,
                    studyForm,
                    Objects.requireNonNull(quarter),
                    costPerPerson,
                    quota,
                    schoolQuotas == null
                            ? List.of()
                            : schoolQuotas.stream()
                                    .map(of -> new SchoolQuota(
                                            Objects.requireNonNull(of.schoolId()), Objects.requireNonNull(of.places())))
                                    .toList());
        }
    }

    /**
     * A group.
     *
     * @param groupId absent for a new one
     * @param training absent until it is chosen
     * @param requests ids of the requests in it
     */
    record PlanGroupJson(
            @Nullable UUID groupId,
            @Nullable String topic,
            @Valid @Nullable PlanTrainingJson training,
            @NotNull @Nullable List<@NotNull UUID> requests) {

        SentGroup read() {
            return new SentGroup(
                    groupId, text(topic), training == null ? null : training.read(), Objects.requireNonNull(requests));
        }
    }

    /** A request that is left over; the reason may wait until the plan is approved. */
    record LeftOverJson(
            @NotNull @Nullable UUID requestId, @Nullable String reason) {}

    /** The whole arrangement: every request of the plan stands in one group or is left over. */
    record ArrangementJson(
            @NotNull @Nullable List<@NotNull @Valid PlanGroupJson> groups,
            @Nullable List<@NotNull @Valid LeftOverJson> leftOver) {

        TrainingPlans.Sent read() {
            return sent(Objects.requireNonNull(groups), leftOver);
        }
    }

    /** Number and date of an order of the centre. */
    record PlanOrderJson(@Nullable String number, @Nullable LocalDate date) {}

    /** The order that approves a plan. */
    record PlanApproval(@Nullable PlanOrderJson order) {}

    /** An amendment: the whole arrangement as it is to be, the order and the reason. */
    record PlanAmendmentJson(
            @Nullable PlanOrderJson order,
            @Nullable String reason,
            @NotNull @Nullable List<@NotNull @Valid PlanGroupJson> groups,
            @Nullable List<@NotNull @Valid LeftOverJson> leftOver) {

        TrainingPlans.Sent read() {
            return sent(Objects.requireNonNull(groups), leftOver);
        }
    }

    /**
     * That a group was trained.
     *
     * @param on last day of the training
     * @param trained requests whose teachers were trained
     * @param spent what it cost in all, in roubles
     * @param missedBecause why the others were not
     */
    record GroupCompletion(
            @NotNull @Nullable LocalDate on,
            @NotNull @Nullable List<@NotNull UUID> trained,
            @NotNull @Nullable Integer spent,
            @Nullable String missedBecause) {

        GroupResult read() {
            return new GroupResult(
                    Objects.requireNonNull(on),
                    Objects.requireNonNull(trained),
                    Objects.requireNonNull(spent),
                    text(missedBecause));
        }
    }

    static PlanOrder order(@Nullable PlanOrderJson sent) {
        return sent == null
                ? new PlanOrder(null, null)
                : new PlanOrder(sent.number() == null ? null : sent.number().strip(), sent.date());
    }

    private static TrainingPlans.Sent sent(List<PlanGroupJson> groups, @Nullable List<LeftOverJson> leftOver) {
        return new TrainingPlans.Sent(
                groups.stream().map(PlanGroupJson::read).toList(),
                leftOver == null
                        ? List.of()
                        : leftOver.stream()
                                .map(left ->
                                        new LeftOver(Objects.requireNonNull(left.requestId()), text(left.reason())))
                                .toList());
    }

    static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
