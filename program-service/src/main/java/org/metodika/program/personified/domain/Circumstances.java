package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.Map;

/**
 * What others know at the moment of a decision.
 *
 * @param today today in the time zone of the school
 * @param teacher how the teacher stands to the school
 * @param deficits deficits of this teacher that the content names, as diagnostics knows them; others are unknown
 * @param tutorFits whether the tutor of the content is of this school's administration, tutors or heads of associations (B11)
 * @param curatorFits whether the curator of the content is on the staff of this school (B07)
 * @param rules what the school demands of programs (B06)
 */
public record Circumstances(
        LocalDate today,
        Employment teacher,
        Map<DeficitId, Deficit> deficits,
        boolean tutorFits,
        boolean curatorFits,
        Rules rules) {

    public Circumstances {
        deficits = Map.copyOf(deficits);
    }

    /** The same for deficits that paper tells of: nobody else has to know them yet, and nobody had these rules then. */
    public Circumstances onPaper(Map<DeficitId, Deficit> told) {
        return new Circumstances(today, teacher, told, tutorFits, curatorFits, Rules.USUAL);
    }

    /** Recorded by mistake, and so no basis of anything. */
    boolean annulled(DeficitId id) {
        Deficit deficit = deficits.get(id);
        return deficit != null && deficit.standing() == Deficit.Standing.ANNULLED;
    }

    /** Annulled or resolved: nothing is left to address. */
    boolean closed(DeficitId id) {
        Deficit deficit = deficits.get(id);
        return deficit != null && deficit.standing() != Deficit.Standing.OPEN;
    }
}
