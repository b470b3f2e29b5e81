package org.metodika.contracts.selflearning;

import java.util.List;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/** Topics and message types of this package. */
public final class SelfLearningCatalogue {

    /** Events of the building of self-learning schools. */
    public static final Topic SELF_LEARNING_SCHOOL_EVENTS = Topic.events("self-learning-school", "program-service");

    /** Present content of the building of self-learning schools. */
    public static final Topic SELF_LEARNING_SCHOOL_STATES = Topic.state("self-learning-school", "program-service");

    public static final MessageType<SelfLearningSchoolBegun> SELF_LEARNING_SCHOOL_BEGUN = new MessageType<>(
            "org.metodika.self-learning-school.begun.v1", SelfLearningSchoolBegun.class, SELF_LEARNING_SCHOOL_EVENTS);

    public static final MessageType<SelfLearningStepPlanned> SELF_LEARNING_STEP_PLANNED = new MessageType<>(
            "org.metodika.self-learning-school.step-planned.v1",
            SelfLearningStepPlanned.class,
            SELF_LEARNING_SCHOOL_EVENTS);

    public static final MessageType<SelfLearningStepDone> SELF_LEARNING_STEP_DONE = new MessageType<>(
            "org.metodika.self-learning-school.step-done.v1", SelfLearningStepDone.class, SELF_LEARNING_SCHOOL_EVENTS);

    public static final MessageType<SelfLearningStepReopened> SELF_LEARNING_STEP_REOPENED = new MessageType<>(
            "org.metodika.self-learning-school.step-reopened.v1",
            SelfLearningStepReopened.class,
            SELF_LEARNING_SCHOOL_EVENTS);

    public static final MessageType<SelfLearningSchoolState> SELF_LEARNING_SCHOOL_STATE = new MessageType<>(
            "org.metodika.self-learning-school.state.v1", SelfLearningSchoolState.class, SELF_LEARNING_SCHOOL_STATES);

    /** Every message type of this package, in the order of its documentation. */
    public static final List<MessageType<?>> ALL = List.of(
            SELF_LEARNING_SCHOOL_BEGUN,
            SELF_LEARNING_STEP_PLANNED,
            SELF_LEARNING_STEP_DONE,
            SELF_LEARNING_STEP_REOPENED,
            SELF_LEARNING_SCHOOL_STATE);

    private SelfLearningCatalogue() {}
}
