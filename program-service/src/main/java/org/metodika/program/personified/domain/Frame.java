package org.metodika.program.personified.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Рамка программы: what surrounds modules and stages. All of it may be empty; what a school demands says its policy.
 *
 * @param principles принципы, отмеченные в пояснительной записке (B32)
 * @param priorities индивидуальные приоритеты, the first comes first (B04)
 * @param results планируемые результаты (B41)
 * @param resources ресурсы четырёх видов (A06)
 */
public record Frame(
        Set<Principle> principles, List<Priority> priorities, List<PlannedResult> results, List<Resource> resources) {

    /** Nothing is written yet. */
    public static final Frame EMPTY = new Frame(Set.of(), List.of(), List.of(), List.of());

    public Frame {
        // In the order of the regulation, so that the same content is always stored the same.
        principles = principles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(principles));
        priorities = List.copyOf(priorities);
        results = List.copyOf(results);
        resources = List.copyOf(resources);
    }
}
