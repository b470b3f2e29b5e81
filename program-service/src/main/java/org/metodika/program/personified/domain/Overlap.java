package org.metodika.program.personified.domain;

import java.util.List;

/**
 * Why a program was begun though others that are open address the same deficits (B24): a recommendation that was departed from.
 *
 * @param programs the others, as they were found then
 */
public record Overlap(String reason, List<ProgramId> programs) {
    public Overlap {
        programs = List.copyOf(programs);
    }
}
