package org.metodika.contracts.municipalplan;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class MunicipalPlanCatalogue {

    /** Events of municipal plans. */
    public static final Topic MUNICIPAL_PLAN_EVENTS = Topic.events("municipal-plan", "program-service");

    /** Present content of municipal plans. */
    public static final Topic MUNICIPAL_PLAN_STATES = Topic.state("municipal-plan", "program-service");

    public static final MessageType<MunicipalPlanBegun> MUNICIPAL_PLAN_BEGUN =
            new MessageType<>("org.metodika.municipal-plan.begun.v1", MunicipalPlanBegun.class, MUNICIPAL_PLAN_EVENTS);

    public static final MessageType<MunicipalPlanChanged> MUNICIPAL_PLAN_CHANGED = new MessageType<>(
            "org.metodika.municipal-plan.changed.v1", MunicipalPlanChanged.class, MUNICIPAL_PLAN_EVENTS);

    public static final MessageType<MunicipalPlanApproved> MUNICIPAL_PLAN_APPROVED = new MessageType<>(
            "org.metodika.municipal-plan.approved.v1", MunicipalPlanApproved.class, MUNICIPAL_PLAN_EVENTS);

    public static final MessageType<MunicipalPlanAmended> MUNICIPAL_PLAN_AMENDED = new MessageType<>(
            "org.metodika.municipal-plan.amended.v1", MunicipalPlanAmended.class, MUNICIPAL_PLAN_EVENTS);

    public static final MessageType<PlanItemCarriedOut> PLAN_ITEM_CARRIED_OUT = new MessageType<>(
            "org.metodika.municipal-plan.item-carried-out.v1", PlanItemCarriedOut.class, MUNICIPAL_PLAN_EVENTS);

    public static final MessageType<MunicipalPlanClosed> MUNICIPAL_PLAN_CLOSED = new MessageType<>(
            "org.metodika.municipal-plan.closed.v1", MunicipalPlanClosed.class, MUNICIPAL_PLAN_EVENTS);

    public static final MessageType<MunicipalPlanState> MUNICIPAL_PLAN_STATE =
            new MessageType<>("org.metodika.municipal-plan.state.v1", MunicipalPlanState.class, MUNICIPAL_PLAN_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            MUNICIPAL_PLAN_BEGUN,
            MUNICIPAL_PLAN_CHANGED,
            MUNICIPAL_PLAN_APPROVED,
            MUNICIPAL_PLAN_AMENDED,
            PLAN_ITEM_CARRIED_OUT,
            MUNICIPAL_PLAN_CLOSED,
            MUNICIPAL_PLAN_STATE);

    private MunicipalPlanCatalogue() {}
}
