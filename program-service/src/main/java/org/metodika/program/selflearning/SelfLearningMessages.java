package org.metodika.program.selflearning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.selflearning.SelfLearningCatalogue;
import org.metodika.contracts.selflearning.SelfLearningSchoolBegun;
import org.metodika.contracts.selflearning.SelfLearningSchoolState;
import org.metodika.contracts.selflearning.SelfLearningStep;
import org.metodika.contracts.selflearning.SelfLearningStepDone;
import org.metodika.contracts.selflearning.SelfLearningStepPlanned;
import org.metodika.contracts.selflearning.SelfLearningStepReopened;
import org.metodika.kit.store.AggregateMessages;
import org.metodika.kit.store.Message;

/** The building of self-learning schools as messages of the contract: events without texts, the state with them. */
public final class SelfLearningMessages implements AggregateMessages<SelfLearningSchool, SelfLearningEvent> {

    @Override
    public Message<?> event(SelfLearningSchool after, SelfLearningEvent event, @Nullable UUID by) {
        String school = after.schoolId();
        int year = after.schoolYear();
        return switch (event) {
            case SelfLearningEvent.Begun _ ->
                new Message<>(
                        SelfLearningCatalogue.SELF_LEARNING_SCHOOL_BEGUN,
                        new SelfLearningSchoolBegun(school, year, by));
            case SelfLearningEvent.StepPlanned(var step, var plan) ->
                new Message<>(
                        SelfLearningCatalogue.SELF_LEARNING_STEP_PLANNED,
                        new SelfLearningStepPlanned(school, year, step.name(), plan.responsible(), plan.by(), by));
            case SelfLearningEvent.StepDone(var step, var done) -> {
                Evidence.RecordLink link = done.evidence().record();
                yield new Message<>(
                        SelfLearningCatalogue.SELF_LEARNING_STEP_DONE,
                        new SelfLearningStepDone(
                                school,
                                year,
                                step.name(),
                                done.on(),
                                link == null ? null : link.kind().name(),
                                link == null ? null : link.id(),
                                by));
            }
            case SelfLearningEvent.StepReopened(var step, var reason) ->
                new Message<>(
                        SelfLearningCatalogue.SELF_LEARNING_STEP_REOPENED,
                        new SelfLearningStepReopened(school, year, step.name(), by));
        };
    }

    @Override
    public Message<?> state(SelfLearningSchool school) {
        return new Message<>(
                SelfLearningCatalogue.SELF_LEARNING_SCHOOL_STATE,
                new SelfLearningSchoolState(
                        school.schoolId(),
                        school.schoolYear(),
                        school.steps().stream().map(SelfLearningMessages::state).toList()));
    }

    private static SelfLearningStep state(Step step) {
        Step.Plan plan = step.plan();
        Step.Done done = step.done();
        Evidence.RecordLink link = done == null ? null : done.evidence().record();
        return new SelfLearningStep(
                step.step().name(),
                plan == null ? null : plan.responsible(),
                plan == null ? null : plan.by(),
                done == null ? null : done.on(),
                done == null ? null : noneIfEmpty(done.evidence().text()),
                link == null ? null : link.kind().name(),
                link == null ? null : link.id(),
                noneIfEmpty(step.reopenedBecause()));
    }

    private static @Nullable String noneIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
