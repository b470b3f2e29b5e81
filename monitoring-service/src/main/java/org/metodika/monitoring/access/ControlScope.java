package org.metodika.monitoring.access;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.identity.Reach;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Which controls somebody reaches with one action: those of people that the role reaches, those of programs that one accompanies,
 * and those that one has to do something about.
 *
 * @param reach people of the role; nobody where the action is for those who accompany a program
 * @param programs programs that one curates, or tutors where that counts
 * @param involved who one is, where it counts that one controls or is responsible for a measure; null where it doesn't
 */
public record ControlScope(
        Reach reach, Set<UUID> programs, @Nullable UUID involved) {

    public ControlScope {
        programs = Set.copyOf(programs);
    }

    /** Whether the controls of this program are within reach, whoever controls. */
    public boolean coversProgram(String schoolId, UUID teacherId, UUID programId) {
        return reach.covers(schoolId, teacherId) || (schoolId.equals(reach.schoolId()) && programs.contains(programId));
    }

    /** Whether one has to do with a control of this school. */
    public boolean involves(String schoolId, @Nullable UUID person) {
        return involved != null && involved.equals(person) && schoolId.equals(reach.schoolId());
    }

    /** The same as a condition of a query over rows of programs. */
    public Criteria programsWithin() {
        Criteria related = reach.within("schoolId", "teacherId");
        return programs.isEmpty()
                ? related
                : new Criteria()
                        .orOperator(
                                related,
                                where("schoolId")
                                        .is(reach.schoolId())
                                        .and("_id")
                                        .in(programs));
    }

    /** The same as a condition of a query over rows of controls. */
    public Criteria within() {
        List<Criteria> ways = new ArrayList<>();
        ways.add(reach.within("schoolId", "teacherId"));
        if (reach.persons() != null) {
            if (!programs.isEmpty()) {
                ways.add(where("schoolId").is(reach.schoolId()).and("programId").in(programs));
            }
            if (involved != null) {
                ways.add(where("schoolId")
                        .is(reach.schoolId())
                        .and("controllerId")
                        .is(involved));
                ways.add(where("schoolId")
                        .is(reach.schoolId())
                        .and("responsibleId")
                        .is(involved));
            }
        }
        return ways.size() == 1 ? ways.getFirst() : new Criteria().orOperator(ways);
    }
}
