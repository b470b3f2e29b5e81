package org.metodika.program.personified.domain;

import java.util.List;

/**
 * Another open program of the same teacher that addresses some of the same deficits.
 *
 * @param deficits those of the deficits in question that its activities address
 */
public record OtherProgram(ProgramId id, Status.Name status, List<DeficitId> deficits) {
    public OtherProgram {
        deficits = List.copyOf(deficits);
    }
}
