package org.metodika.monitoring.forecast;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metodika.kit.directory.Directory;
import org.metodika.monitoring.checkpointrows.CheckpointRows;
import org.metodika.monitoring.checkpointrows.PassedCheckpoint;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Histories of schools. Each is counted anew from the rows of checkpoints when it is first asked for on a day of its school, and kept
 * for the rest of that day: a result that is annulled is gone on the next.
 */
public final class DelayHistories {

    /** Older habits don't tell how a school works today. */
    private static final int YEARS = 3;

    private final MongoOperations mongo;
    private final CheckpointRows rows;
    private final Directory directory;

    public DelayHistories(MongoOperations mongo, CheckpointRows rows, Directory directory) {
        this.mongo = mongo;
        this.rows = rows;
        this.directory = directory;
    }

    /** The histories of these schools, each of them there. */
    Map<String, DelayHistory> of(Collection<String> schools) {
        Map<String, DelayHistory> known = new HashMap<>();
        if (schools.isEmpty()) {
            return known;
        }
        mongo.find(query(where("_id").in(schools)), DelayHistory.class)
                .forEach(history -> known.put(history.schoolId(), history));
        Set<String> stale = new HashSet<>(schools);
        stale.removeIf(school -> {
            DelayHistory history = known.get(school);
            return history != null && history.countedOn().equals(directory.today(school));
        });
        if (!stale.isEmpty()) {
            counted(stale).forEach(history -> known.put(history.schoolId(), mongo.save(history)));
        }
        return known;
    }

    private List<DelayHistory> counted(Set<String> schools) {
        Map<String, LocalDate> today =
                schools.stream().collect(Collectors.toMap(Function.identity(), directory::today));
        LocalDate since = Collections.min(today.values()).minusYears(YEARS);
        Map<String, Map<String, List<Integer>>> days = new HashMap<>();
        try (Stream<PassedCheckpoint> passed = rows.passed(schools, since)) {
            passed.forEach(each -> days.computeIfAbsent(each.schoolId(), _ -> new HashMap<>())
                    .computeIfAbsent(each.form(), _ -> new ArrayList<>())
                    .add(each.days()));
        }
        return today.entrySet().stream()
                .map(school -> new DelayHistory(
                        school.getKey(), school.getValue(), days.getOrDefault(school.getKey(), Map.of())))
                .toList();
    }
}
