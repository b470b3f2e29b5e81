package org.metodika.program.meetings.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What is known around a meeting at the moment of a decision.
 *
 * @param today today at the school
 * @param people those whom the minutes name and the school has
 * @param schoolProgrammeKnown whether the school has the school programme that the minutes name
 * @param programs those of the named personified programs that the school has
 */
public record MeetingSurroundings(LocalDate today, Set<UUID> people, boolean schoolProgrammeKnown, Set<UUID> programs) {

    public MeetingSurroundings {
        people = Set.copyOf(people);
        programs = Set.copyOf(programs);
    }
}
