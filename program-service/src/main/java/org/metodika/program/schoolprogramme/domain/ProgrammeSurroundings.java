package org.metodika.program.schoolprogramme.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What is known around a programme at the moment of a decision.
 *
 * @param today today at the school
 * @param staff those whom the programme names and who work at the school today
 */
public record ProgrammeSurroundings(LocalDate today, Set<UUID> staff) {

    public ProgrammeSurroundings {
        staff = Set.copyOf(staff);
    }
}
