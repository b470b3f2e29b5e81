package org.metodika.program.electives.domain;

import java.util.List;
import org.metodika.kit.domain.Rejection.Flaw;

/** Words beside a decision: remarks of a reviewer, or a reason. */
final class Remarks {

    private static final int LONGEST = 2_000;

    private Remarks() {}

    /** What is wrong with them; empty when nothing is. */
    static List<Flaw> flaws(String pointer, String text, boolean obligatory) {
        if (obligatory && text.isEmpty()) {
            return List.of(Flaw.at(pointer, "not-blank"));
        }
        return text.length() > LONGEST ? List.of(Flaw.at(pointer, "text-too-long", LONGEST)) : List.of();
    }
}
