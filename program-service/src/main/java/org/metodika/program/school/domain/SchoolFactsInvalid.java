package org.metodika.program.school.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection;

/** Facts that can't be true of a school; each is named in {@link #flaws()}. */
public record SchoolFactsInvalid(List<Flaw> flaws) implements Rejection {
    public SchoolFactsInvalid {
        flaws = List.copyOf(flaws);
    }
}
