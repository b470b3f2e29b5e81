package org.metodika.program.overview;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.metodika.kit.directory.Directory;
import org.metodika.program.policy.Policies;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Why programs have not started: their first day has come, the school requires preliminary control, and it has not let them yet
 * (B47). One that it lets starts at once, so that none of those is left to be told apart.
 */
final class WaitingPrograms {

    private static final String APPROVED = ProgramStatus.APPROVED.name();

    private final Map<LocalDate, List<String>> schools = new TreeMap<>();
    private final Set<String> requiring;
    private final Directory directory;

    WaitingPrograms(Policies policies, Directory directory) {
        this.requiring = policies.requiringStartControl();
        this.directory = directory;
        requiring.forEach(school -> schools.computeIfAbsent(directory.today(school), day -> new ArrayList<>())
                .add(school));
    }

    boolean holds(ProgramRow row) {
        LocalDate startsOn = row.startsOn();
        return row.status().equals(APPROVED)
                && startsOn != null
                && requiring.contains(row.schoolId())
                && !startsOn.isAfter(directory.today(row.schoolId()));
    }

    /** The same as a condition; schools see two days at most at the same moment. */
    Criteria criteria() {
        List<Criteria> days = new ArrayList<>();
        schools.forEach((today, codes) ->
                days.add(where("startsOn").lte(today).and("schoolId").in(codes)));
        Criteria approved = where("status").is(APPROVED);
        return days.isEmpty()
                ? approved.and("schoolId").in(List.of())
                : new Criteria().andOperator(approved, new Criteria().orOperator(days));
    }
}
