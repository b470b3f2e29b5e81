package org.metodika.monitoring.watch;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.monitoring.access.MonitoringAction;

/**
 * Whose entries somebody sees: those of the people whom the role reaches, and, whatever the role, those of programs that one tutors or
 * curates (B11, B43) and what one has to do oneself. What somebody owes is seen by the school and by who owes it.
 *
 * @param self staff id; null for people of the centre
 */
record Viewer(Reach reach, @Nullable UUID self) {

    /**
     * What this actor sees now.
     *
     * @throws org.metodika.kit.problem.ProblemException 403 when no role of the actor is granted it
     */
    static Viewer of(Access access, Actor actor) {
        return new Viewer(access.reach(actor, MonitoringAction.WATCH), actor.staffId());
    }

    /** Whether anything of the school may be seen. */
    boolean reaches(String school) {
        return reach.everybody() || school.equals(reach.schoolId());
    }

    /** Whether all of the school is seen. */
    boolean seesAllOf(String school) {
        return reach.coversSchool(school);
    }

    boolean sees(String school, WatchEntry entry) {
        Set<UUID> persons = reach.persons();
        if (persons == null) {
            return reaches(school);
        }
        if (!school.equals(reach.schoolId())) {
            return false;
        }
        if (self != null && self.equals(entry.people().responsibleId())) {
            return true;
        }
        return !entry.list().isPersonal()
                && (persons.contains(entry.personId())
                        || (self != null
                                && (self.equals(entry.people().tutorId())
                                        || self.equals(entry.people().curatorId()))));
    }
}
