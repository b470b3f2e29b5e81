package org.metodika.reporting.analytics;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.identity.Reach;
import org.metodika.reporting.rows.CheckpointRow;
import org.metodika.reporting.rows.DeficitRow;
import org.metodika.reporting.rows.ElectiveCourseRow;
import org.metodika.reporting.rows.PersonRow;
import org.metodika.reporting.rows.PortfolioRow;
import org.metodika.reporting.rows.ProgramRow;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Reads what is known of teachers, some schools at a time, so that a municipality never lies in memory as a whole. */
@Component
class FactsReader {

    /** Schools read by the same queries. */
    private static final int AT_ONCE = 10;

    private final MongoOperations mongo;
    private final Clock clock;

    FactsReader(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Is told how many of the schools are done. */
    @FunctionalInterface
    interface Progress {
        void of(int done, int total);
    }

    /** Gives all teachers of the scope, school by school in the order of their codes, in a school by their ids. */
    void read(Scope scope, Consumer<TeacherFacts> teachers) {
        read(scope, teachers, (done, total) -> {});
    }

    /** The same, saying how many schools are done. */
    void read(Scope scope, Consumer<TeacherFacts> teachers, Progress progress) {
        List<KnownSchool> schools = scope.schools();
        for (int from = 0; from < schools.size(); from += AT_ONCE) {
            progress.of(from, schools.size());
            some(schools.subList(from, Math.min(from + AT_ONCE, schools.size())), scope.reach())
                    .forEach(teachers);
        }
        progress.of(schools.size(), schools.size());
    }

    private List<TeacherFacts> some(List<KnownSchool> schools, Reach reach) {
        List<String> codes = schools.stream().map(KnownSchool::id).toList();
        Map<UUID, PersonRow> people = byId(find(PersonRow.class, codes, reach, "_id"));
        Map<Key, List<ProgramRow>> programs = grouped(
                find(ProgramRow.class, codes, reach, "teacherId"), row -> new Key(row.schoolId(), row.teacherId()));
        Map<Key, List<CheckpointRow>> checkpoints = grouped(
                find(CheckpointRow.class, codes, reach, "teacherId"), row -> new Key(row.schoolId(), row.teacherId()));
        Map<Key, List<DeficitRow>> deficits = grouped(
                find(DeficitRow.class, codes, reach, "teacherId"), row -> new Key(row.schoolId(), row.teacherId()));
        Map<Key, List<PortfolioRow>> portfolios =
                grouped(find(PortfolioRow.class, codes, reach, "_id"), row -> new Key(row.schoolId(), row.id()));
        Map<Key, List<ElectiveCourseRow>> electives = grouped(
                find(ElectiveCourseRow.class, codes, reach, "teacherId"),
                row -> new Key(row.schoolId(), row.teacherId()));
        Set<Key> keys = new TreeSet<>();
        people.values().forEach(person -> keys.add(new Key(person.schoolId(), person.id())));
        keys.addAll(programs.keySet());
        keys.addAll(checkpoints.keySet());
        keys.addAll(deficits.keySet());
        keys.addAll(portfolios.keySet());
        keys.addAll(electives.keySet());
        people.putAll(moved(keys, people));
        Map<String, KnownSchool> bySchool =
                schools.stream().collect(Collectors.toMap(KnownSchool::id, Function.identity()));
        List<TeacherFacts> all = new ArrayList<>();
        for (Key key : keys) {
            KnownSchool school = bySchool.get(key.schoolId());
            if (school != null) {
                all.add(new TeacherFacts(
                        school,
                        LocalDate.now(clock.withZone(ZoneId.of(school.timeZone()))),
                        key.teacherId(),
                        people.get(key.teacherId()),
                        programs.getOrDefault(key, List.of()),
                        checkpoints.getOrDefault(key, List.of()),
                        deficits.getOrDefault(key, List.of()),
                        portfolios.getOrDefault(key, List.of()).stream()
                                .flatMap(row -> row.evidences().stream())
                                .toList(),
                        electives.getOrDefault(key, List.of())));
            }
        }
        return all;
    }

    /** A teacher in one school. */
    private record Key(String schoolId, UUID teacherId) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int school = schoolId.compareTo(other.schoolId);
            // As text: the way ids are sorted where they are shown and compared.
            return school != 0 ? school : teacherId.toString().compareTo(other.teacherId.toString());
        }
    }

    /** People who are on the staff of other schools by now. */
    private Map<UUID, PersonRow> moved(Set<Key> keys, Map<UUID, PersonRow> people) {
        Set<String> missing = new HashSet<>();
        keys.stream()
                .map(Key::teacherId)
                .filter(id -> !people.containsKey(id))
                .forEach(id -> missing.add(id.toString()));
        return missing.isEmpty() ? Map.of() : byId(mongo.find(query(where("_id").in(missing)), PersonRow.class));
    }

    private <T> List<T> find(Class<T> rows, Collection<String> schools, Reach reach, String personField) {
        Criteria within =
                new Criteria().andOperator(where("schoolId").in(schools), reach.within("schoolId", personField));
        return mongo.find(query(within), rows);
    }

    private static Map<UUID, PersonRow> byId(List<PersonRow> people) {
        Map<UUID, PersonRow> byId = new HashMap<>();
        people.forEach(person -> byId.put(person.id(), person));
        return byId;
    }

    private static <T> Map<Key, List<T>> grouped(List<T> rows, Function<T, Key> key) {
        return rows.stream().collect(Collectors.groupingBy(key));
    }
}
