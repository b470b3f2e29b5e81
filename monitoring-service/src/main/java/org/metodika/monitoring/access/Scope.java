package org.metodika.monitoring.access;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Breadth;
import org.metodika.kit.identity.Reach;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * What an actor reaches with one action. Besides the relations of the directory, those are <em>mine</em> who have a
 * program whose tutor I am: a program may name another tutor than the directory does (B11).
 *
 * @param asTutor who is looked for as the tutor of a program; null where the reach does not depend on people
 */
public record Scope(Reach reach, @Nullable UUID asTutor) {

    /**
     * The scope of {@code action} for this actor.
     *
     * @throws org.metodika.kit.problem.ProblemException 403 when no role of the actor is granted it
     */
    public static Scope of(Access access, Actor actor, MonitoringAction action) {
        Reach reach = access.reach(actor, action);
        boolean mine = action.grants().entrySet().stream()
                .anyMatch(grant -> grant.getValue() == Breadth.MINE && actor.is(grant.getKey()));
        return new Scope(reach, reach.persons() != null && mine ? actor.staffId() : null);
    }

    /** Whether something about this teacher, whose program has this tutor, is within reach. */
    public boolean covers(String schoolId, UUID teacherId, @Nullable UUID tutorId) {
        return reach.covers(schoolId, teacherId)
                || (asTutor != null && asTutor.equals(tutorId) && schoolId.equals(reach.schoolId()));
    }

    /** The same as a condition of a query over rows with {@code schoolId}, {@code teacherId} and {@code tutorId}. */
    public Criteria within() {
        return within("tutorId");
    }

    /**
     * The same where rows name otherwise who accompanies the teacher.
     *
     * @param tutorField field with the id of that person
     */
    public Criteria within(String tutorField) {
        Criteria related = reach.within("schoolId", "teacherId");
        return asTutor == null
                ? related
                : new Criteria()
                        .orOperator(
                                related,
                                where("schoolId")
                                        .is(reach.schoolId())
                                        .and(tutorField)
                                        .is(asTutor));
    }
}
