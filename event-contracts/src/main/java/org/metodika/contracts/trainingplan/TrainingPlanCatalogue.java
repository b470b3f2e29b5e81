package org.metodika.contracts.trainingplan;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class TrainingPlanCatalogue {

    /** Events of yearly plans of professional development. */
    public static final Topic TRAINING_PLAN_EVENTS = Topic.events("training-plan", "program-service");

    /** Present content of yearly plans of professional development. */
    public static final Topic TRAINING_PLAN_STATES = Topic.state("training-plan", "program-service");

    public static final MessageType<TrainingPlanDrafted> TRAINING_PLAN_DRAFTED =
            new MessageType<>("org.metodika.training-plan.drafted.v1", TrainingPlanDrafted.class, TRAINING_PLAN_EVENTS);

    public static final MessageType<TrainingPlanRequestsTakenIn> TRAINING_PLAN_REQUESTS_TAKEN_IN = new MessageType<>(
            "org.metodika.training-plan.requests-taken-in.v1", TrainingPlanRequestsTakenIn.class, TRAINING_PLAN_EVENTS);

    public static final MessageType<TrainingPlanArranged> TRAINING_PLAN_ARRANGED = new MessageType<>(
            "org.metodika.training-plan.arranged.v1", TrainingPlanArranged.class, TRAINING_PLAN_EVENTS);

    public static final MessageType<TrainingPlanApproved> TRAINING_PLAN_APPROVED = new MessageType<>(
            "org.metodika.training-plan.approved.v1", TrainingPlanApproved.class, TRAINING_PLAN_EVENTS);

    public static final MessageType<TrainingPlanAmended> TRAINING_PLAN_AMENDED =
            new MessageType<>("org.metodika.training-plan.amended.v1", TrainingPlanAmended.class, TRAINING_PLAN_EVENTS);

    public static final MessageType<TrainingPlanGroupCarriedOut> TRAINING_PLAN_GROUP_CARRIED_OUT = new MessageType<>(
            "org.metodika.training-plan.group-carried-out.v1", TrainingPlanGroupCarriedOut.class, TRAINING_PLAN_EVENTS);

    public static final MessageType<TrainingPlanClosed> TRAINING_PLAN_CLOSED =
            new MessageType<>("org.metodika.training-plan.closed.v1", TrainingPlanClosed.class, TRAINING_PLAN_EVENTS);

    public static final MessageType<TrainingPlanState> TRAINING_PLAN_STATE =
            new MessageType<>("org.metodika.training-plan.state.v1", TrainingPlanState.class, TRAINING_PLAN_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            TRAINING_PLAN_DRAFTED,
            TRAINING_PLAN_REQUESTS_TAKEN_IN,
            TRAINING_PLAN_ARRANGED,
            TRAINING_PLAN_APPROVED,
            TRAINING_PLAN_AMENDED,
            TRAINING_PLAN_GROUP_CARRIED_OUT,
            TRAINING_PLAN_CLOSED,
            TRAINING_PLAN_STATE);

    private TrainingPlanCatalogue() {}
}
