package org.metodika.kit.directory;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/** Conditions on rows of many schools that depend on the day: schools see two days at most at the same moment. */
public final class SchoolDays {

    private final MongoOperations mongo;
    private final Clock clock;

    public SchoolDays(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * Rows that meet a condition on the day of their school, which they say in {@code schoolId}.
     *
     * @param onDay the condition for a day that is today
     */
    public Criteria each(Function<LocalDate, Criteria> onDay) {
        Map<LocalDate, List<String>> schools = new TreeMap<>();
        for (KnownSchool school : mongo.findAll(KnownSchool.class)) {
            LocalDate today = LocalDate.now(clock.withZone(ZoneId.of(school.timeZone())));
            schools.computeIfAbsent(today, day -> new ArrayList<>()).add(school.id());
        }
        return switch (schools.size()) {
            case 0 -> onDay.apply(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
            case 1 -> onDay.apply(schools.keySet().iterator().next());
            default -> {
                List<Criteria> days = new ArrayList<>();
                schools.forEach((today, codes) ->
                        days.add(new Criteria().andOperator(where("schoolId").in(codes), onDay.apply(today))));
                yield new Criteria().orOperator(days);
            }
        };
    }
}
