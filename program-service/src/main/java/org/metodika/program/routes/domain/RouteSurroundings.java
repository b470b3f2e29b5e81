package org.metodika.program.routes.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What is known around a route at the moment of a decision.
 *
 * @param people those of the people named who work at the school today
 * @param deficits those of the deficits named that are the teacher's
 */
public record RouteSurroundings(LocalDate today, Set<UUID> people, Set<UUID> deficits) {

    public RouteSurroundings {
        people = Set.copyOf(people);
        deficits = Set.copyOf(deficits);
    }
}
