package org.metodika.program.leading;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Action;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.projection.RowsByPosition;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * A list of rows within the reach of the one who asks, newest first, with the names of teachers and leaders.
 *
 * @param <R> row, mapped by Spring Data
 */
public final class LedList<R extends LedRow> {

    private final MongoOperations mongo;
    private final Access access;
    private final Directory directory;
    private final Action see;
    private final Class<R> type;
    private final RowsByPosition<R> rows;

    /**
     * @param see what whoever reads the list must be granted
     */
    public LedList(MongoOperations mongo, Access access, Directory directory, Action see, Class<R> rows) {
        this.mongo = mongo;
        this.access = access;
        this.directory = directory;
        this.see = see;
        this.type = rows;
        this.rows = new RowsByPosition<>(mongo, rows, LedRow::position, Direction.DESC);
    }

    /**
     * What is asked for; null for all.
     *
     * @param more what rows of this kind alone are asked for
     */
    public record Filter(
            @Nullable String school,
            @Nullable UUID teacher,
            @Nullable UUID leader,
            @Nullable Enum<?> status,
            List<Criteria> more) {

        public Filter {
            more = List.copyOf(more);
        }

        public Filter(
                @Nullable String school, @Nullable UUID teacher, @Nullable UUID leader, @Nullable Enum<?> status) {
            this(school, teacher, leader, status, List.of());
        }
    }

    /** A row with the names of its people; null for those who are not known here yet. */
    public record Named<R>(
            R row, @Nullable String teacherName, @Nullable String leaderName) {}

    /** One page. */
    public Page<Named<R>> page(Filter filter, PageRequest page, Actor actor) {
        return rows.page(conditions(filter, actor), page, this::named);
    }

    /** All of them, one after the other; to be closed. */
    public Stream<Named<R>> all(Filter filter, Actor actor) {
        return rows.all(conditions(filter, actor), this::named);
    }

    /**
     * Everything in these states, whoever may see it, in the order of the ids; for what goes round by itself.
     *
     * @param after id behind which to go on; null to begin
     */
    public List<R> inStatus(Collection<String> statuses, @Nullable UUID after, int limit) {
        Criteria wanted = where("status").in(statuses);
        Query query = new Query(after == null ? wanted : wanted.and("_id").gt(after.toString()))
                .with(Sort.by("_id"))
                .limit(limit);
        return mongo.find(query, type);
    }

    private List<Named<R>> named(List<R> some) {
        Map<UUID, String> names = directory.names(some.stream()
                .flatMap(row -> Stream.of(Optional.of(row.teacherId()), Optional.ofNullable(row.leaderId())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return some.stream()
                .map(row -> new Named<>(
                        row, names.get(row.teacherId()), row.leaderId() == null ? null : names.get(row.leaderId())))
                .toList();
    }

    private List<Criteria> conditions(Filter filter, Actor actor) {
        LedReach reach = LedReach.of(access, actor, see, () -> false);
        List<Criteria> conditions = new ArrayList<>(filter.more());
        if (!reach.everybody()) {
            conditions.add(reach.within());
        }
        if (filter.school() != null) {
            conditions.add(where("schoolId").is(filter.school()));
        }
        if (filter.teacher() != null) {
            conditions.add(where("teacherId").is(filter.teacher()));
        }
        if (filter.leader() != null) {
            conditions.add(where("leaderId").is(filter.leader()));
        }
        if (filter.status() != null) {
            conditions.add(where("status").is(filter.status().name()));
        }
        return conditions;
    }
}
