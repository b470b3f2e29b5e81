package org.metodika.program.groups.domain;

import java.time.LocalDate;
import java.util.Map;

/**
 * What is true outside the group at the moment of a decision.
 *
 * @param today the present day in the time zone of the school
 * @param people those of the people named who are on the staff of the school today; others don't exist here
 * @param programs those of the programs named that the school has, and whether each was withdrawn
 */
public record Circumstances(LocalDate today, Map<StaffId, Candidate> people, Map<ProgramId, Boolean> programs) {

    public Circumstances {
        people = Map.copyOf(people);
        programs = Map.copyOf(programs);
    }
}
