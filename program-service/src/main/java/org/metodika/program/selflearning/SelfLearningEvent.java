package org.metodika.program.selflearning;

/** What happens while a school builds a self-learning school. */
public sealed interface SelfLearningEvent {

    /** Начато. */
    record Begun(String schoolId, int schoolYear) implements SelfLearningEvent {}

    /** Этап запланирован. */
    record StepPlanned(BuildingStep step, Step.Plan plan) implements SelfLearningEvent {}

    /** Этап выполнен. */
    record StepDone(BuildingStep step, Step.Done done) implements SelfLearningEvent {}

    /** Этап возвращён в работу. */
    record StepReopened(BuildingStep step, String reason) implements SelfLearningEvent {}
}
