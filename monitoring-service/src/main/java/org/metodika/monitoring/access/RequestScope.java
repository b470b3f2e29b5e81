package org.metodika.monitoring.access;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Reach;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Which requests for consultations somebody reaches: those of people that the role reaches, those addressed to oneself, those one has
 * taken, and those to whichever psychologist there is.
 *
 * @param reach people of the role
 * @param self who one is in the own school; null for people of the centre
 * @param psychologist whether one is a psychologist of the own school
 */
public record RequestScope(Reach reach, @Nullable UUID self, boolean psychologist) {

    /** How a request says that it is addressed to a psychologist. */
    private static final String PSYCHOLOGIST = "PSYCHOLOGIST";

    /**
     * Whether a request is within reach.
     *
     * @param addressee to whom it is addressed: CENTRE, TUTOR or PSYCHOLOGIST
     * @param person the same by name; null where it is nobody in particular
     * @param helper who has taken it; null where nobody of a school has
     */
    public boolean covers(String schoolId, UUID asker, String addressee, @Nullable UUID person, @Nullable UUID helper) {
        if (reach.covers(schoolId, asker)) {
            return true;
        }
        return self != null
                && schoolId.equals(reach.schoolId())
                && (self.equals(person)
                        || self.equals(helper)
                        || psychologist && person == null && addressee.equals(PSYCHOLOGIST));
    }

    /** The same as a condition of a query over rows. */
    public Criteria within() {
        Criteria ofRole = reach.within("schoolId", "askerId");
        if (self == null || reach.persons() == null) {
            return ofRole;
        }
        List<Criteria> ways = new ArrayList<>();
        ways.add(ofRole);
        ways.add(inSchool().and("addresseeId").is(self));
        ways.add(inSchool().and("helperId").is(self));
        if (psychologist) {
            ways.add(inSchool()
                    .and("addressee")
                    .is(PSYCHOLOGIST)
                    .and("addresseeId")
                    .is(null));
        }
        return new Criteria().orOperator(ways);
    }

    private Criteria inSchool() {
        return where("schoolId").is(reach.schoolId());
    }
}
