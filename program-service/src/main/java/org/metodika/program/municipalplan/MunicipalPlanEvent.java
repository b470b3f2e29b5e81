package org.metodika.program.municipalplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What happens to a municipal plan. */
public sealed interface MunicipalPlanEvent {

    /** Начат. */
    record Begun(int year, PlanSource from, List<PlanItem> items) implements MunicipalPlanEvent {}

    /** Изменён проект. */
    record Changed(List<PlanItem> items) implements MunicipalPlanEvent {}

    /** Утверждён. */
    record Approved(PlanOrder order, LocalDate on) implements MunicipalPlanEvent {}

    /** Внесены изменения. */
    record Amended(Amendment amendment, List<PlanItem> items) implements MunicipalPlanEvent {}

    /** Выполнен пункт, или исправлена запись о выполнении. */
    record CarriedOut(UUID item, PlanItem.Fulfilment fulfilment) implements MunicipalPlanEvent {}

    /**
     * Закрыт.
     *
     * @param undone why each item that was not carried out wasn't
     */
    record Closed(LocalDate on, Map<UUID, String> undone) implements MunicipalPlanEvent {}
}
