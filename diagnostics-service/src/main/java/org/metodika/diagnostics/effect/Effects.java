package org.metodika.diagnostics.effect;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.deficitlist.DeficitRow;
import org.metodika.diagnostics.effect.EffectController.By;
import org.metodika.diagnostics.effect.EffectController.Filter;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.problem.ProblemException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Counts what the work on difficulties came to; a case is a deficit that was measured before and after in the same way. */
@Component
class Effects {

    /** A group of cases that no program worked on between before and after. */
    static final String NO_PROGRAM = "NO_PROGRAM";
    /** A group of cases for which the program names no activity. */
    static final String UNKNOWN = "UNKNOWN";

    /** As many cases as one answer is counted from. */
    private static final int MOST_CASES = 20_000;

    private static final String AFTER_ON = "life.comparison.afterOn";

    private static final Comparator<Group> LARGEST_FIRST =
            Comparator.comparing((Group group) -> -group.tally().cases()).thenComparing(Group::key);

    private final MongoOperations mongo;

    Effects(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * A group.
     *
     * @param example one of its cases: what its title is made from
     */
    record Group(String key, DeficitRow example, Tally tally) {}

    /** The groups, largest first. */
    List<Group> groups(By by, Filter filter, Reach reach) {
        List<DeficitRow> cases = cases(filter, reach);
        Function<DeficitRow, Set<String>> keys = keys(by, cases);
        Map<String, Group> groups = new LinkedHashMap<>();
        for (DeficitRow one : cases) {
            DeficitRow.Comparison pair =
                    Objects.requireNonNull(one.known().comparison(), "Not among what was asked for");
            for (String key : keys.apply(one)) {
                groups.computeIfAbsent(key, first -> new Group(first, one, new Tally()))
                        .tally()
                        .add(one.teacherId(), pair);
            }
        }
        return groups.values().stream().sorted(LARGEST_FIRST).toList();
    }

    private List<DeficitRow> cases(Filter filter, Reach reach) {
        List<Criteria> all = new ArrayList<>();
        Criteria days = where(AFTER_ON).ne(null);
        if (filter.from() != null) {
            days = days.gte(filter.from().toString());
        }
        if (filter.to() != null) {
            days = days.lte(filter.to().toString());
        }
        all.add(days);
        all.add(where("status").ne("ANNULLED"));
        if (!reach.everybody()) {
            all.add(reach.within("schoolId", "teacherId"));
        }
        add(all, "schoolId", filter.school());
        add(all, "teacherId", filter.teacher());
        add(all, "dictionary", filter.dictionary());
        add(all, "code", filter.code());
        List<DeficitRow> found =
                mongo.find(query(new Criteria().andOperator(all)).limit(MOST_CASES + 1), DeficitRow.class);
        if (found.size() > MOST_CASES) {
            throw new ProblemException(
                    "too-many-cases", HttpStatus.UNPROCESSABLE_CONTENT, List.of(MOST_CASES), List.of(), null);
        }
        return found;
    }

    private static void add(List<Criteria> all, String field, @Nullable Object value) {
        if (value != null) {
            all.add(where(field).is(value.toString()));
        }
    }

    private Function<DeficitRow, Set<String>> keys(By by, List<DeficitRow> cases) {
        return switch (by) {
            case PROBLEM -> one -> Set.of(one.dictionary() + "/" + one.code());
            case TEACHER -> one -> Set.of(one.teacherId().toString());
            case SCHOOL -> one -> Set.of(one.schoolId());
            case METHOD -> {
                Map<UUID, ProgramMethods> programs = programs(cases);
                yield one -> methods(one, programs);
            }
        };
    }

    /** A case counts for each method that its programs used. */
    private static Set<String> methods(DeficitRow one, Map<UUID, ProgramMethods> programs) {
        if (one.known().workedOnBy().isEmpty()) {
            return Set.of(NO_PROGRAM);
        }
        Set<String> methods = new TreeSet<>();
        for (UUID program : one.known().workedOnBy()) {
            ProgramMethods known = programs.get(program);
            if (known != null) {
                methods.addAll(known.of(one.id()));
            }
        }
        return methods.isEmpty() ? Set.of(UNKNOWN) : methods;
    }

    private Map<UUID, ProgramMethods> programs(List<DeficitRow> cases) {
        Set<String> ids = new HashSet<>();
        cases.forEach(one -> one.known().workedOnBy().forEach(id -> ids.add(id.toString())));
        return ids.isEmpty()
                ? Map.of()
                : mongo.find(query(where("_id").in(ids)), ProgramMethods.class).stream()
                        .collect(Collectors.toUnmodifiableMap(ProgramMethods::id, Function.identity()));
    }
}
