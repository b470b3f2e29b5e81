package org.metodika.program.groups.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Регламент работы группы: dated steps, set by an order of its own (B21).
 *
 * @param recordedOn day on which the order was recorded here
 * @param steps in the order of their days
 */
public record Regulation(Order order, LocalDate recordedOn, List<Step> steps) {

    public Regulation {
        steps = List.copyOf(steps);
    }

    public Optional<Step> step(StepId id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    Regulation marked(StepId id, Step.@Nullable Done mark) {
        return new Regulation(
                order,
                recordedOn,
                steps.stream()
                        .map(step -> step.id().equals(id) ? step.marked(mark) : step)
                        .toList());
    }
}
