package org.metodika.program.overview;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.program.policy.Policies;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Why programs have not started: their first day has come, the school requires preliminary control, and it has not let them yet
 * (B47). One that it lets starts at once, so that none of those is left to be told apart.
 */
final class WaitingPrograms {

    private static final String APPROVED = ProgramStatus.APPROVED.name();

    private final Policies policies;
    private final Directory directory;
    private @Nullable Set<String> requiring;

    WaitingPrograms(Policies policies, Directory directory) {
        this.policies = policies;
        this.directory = directory;
    }

    boolean holds(ProgramRow row) {
        LocalDate startsOn = row.startsOn();
        return row.status().equals(APPROVED)
                && startsOn != null
                && requiring().contains(row.schoolId())
                && !startsOn.isAfter(directory.today(row.schoolId()));
    }

    /** Most pages hold no program that could wait, and ask for nothing. */
    private Set<String> requiring() {
        Set<String> schools = requiring == null ? policies.requiringStartControl() : requiring;
        requiring = schools;
        return schools;
    }

    /** The same as a condition; schools see two days at most at the same moment. */
    Criteria criteria() {
        Map<LocalDate, List<String>> schools = new TreeMap<>();
        requiring()
                .forEach(school -> schools.computeIfAbsent(directory.today(school), day -> new ArrayList<>())
                        .add(school));
        List<Criteria> days = new ArrayList<>();
        schools.forEach((today, codes) ->
                days.add(where("startsOn").lte(today).and("schoolId").in(codes)));
        Criteria approved = where("status").is(APPROVED);
        return days.isEmpty()
                ? approved.and("schoolId").in(List.of())
                : new Criteria().andOperator(approved, new Criteria().orOperator(days));
    }
}
