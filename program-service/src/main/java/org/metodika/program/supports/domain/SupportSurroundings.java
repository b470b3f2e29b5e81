package org.metodika.program.supports.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is known around a support at the moment of a decision.
 *
 * @param today today at the school
 * @param people those of the people named who work at the school today
 * @param problems deficits of the teacher among those that are named, by their id
 */
public record SupportSurroundings(LocalDate today, Set<UUID> people, Map<UUID, KnownProblem> problems) {

    public SupportSurroundings {
        people = Set.copyOf(people);
        problems = Map.copyOf(problems);
    }
}
