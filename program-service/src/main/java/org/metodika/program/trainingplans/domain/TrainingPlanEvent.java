package org.metodika.program.trainingplans.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to a yearly plan. */
public sealed interface TrainingPlanEvent {

    /** Составлен проект. */
    record Drafted(int year, int campaign, LocalDate on, List<PlanRequest> requests, List<PlanGroup> groups)
            implements TrainingPlanEvent {}

    /** Взяты запросы, которые пришли позже. */
    record TakenIn(List<PlanRequest> requests, List<PlanGroup> groups) implements TrainingPlanEvent {}

    /** Проект изменён. */
    record Arranged(Arrangement to) implements TrainingPlanEvent {}

    /** Утверждён. */
    record Approved(PlanOrder order, LocalDate on) implements TrainingPlanEvent {}

    /**
     * Изменён приказом.
     *
     * @param more requests that came into the plan with it
     */
    record Amended(TrainingPlan.PlanAmendment amendment, List<PlanRequest> more, Arrangement to)
            implements TrainingPlanEvent {}

    /** Группа обучена, or what was recorded of it is put right. */
    record CarriedOut(UUID group, GroupResult result) implements TrainingPlanEvent {}

    /** Закрыт. */
    record Closed(LocalDate on) implements TrainingPlanEvent {}
}
