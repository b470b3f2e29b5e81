package org.metodika.program.learningsessions;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.learningsession.LearningSessionCatalogue;
import org.metodika.contracts.learningsession.LearningSessionState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.projection.RowsByPosition;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.program.learningsessions.SessionReach.Member;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** The schedule of learning sessions within reach, the earliest day first, and how it is kept. */
public final class LearningSessionList {

    private final MongoOperations mongo;
    private final RowsByPosition<LearningSessionRow> rows;
    private final Access access;
    private final Directory directory;

    public LearningSessionList(MongoOperations mongo, Access access, Directory directory) {
        this.mongo = mongo;
        this.rows = new RowsByPosition<>(mongo, LearningSessionRow.class, LearningSessionRow::position, Direction.ASC);
        this.access = access;
        this.directory = directory;
    }

    /**
     * What is asked for; null for all.
     *
     * @param setting municipal, in school, out of school, self-education
     * @param person who leads it or takes part; somebody whose participation the actor may not see has none
     * @param from first day of the period
     * @param until last day of the period
     */
    record Wanted(
            @Nullable String school,
            @Nullable SessionSetting setting,
            @Nullable SessionKind kind,
            @Nullable SessionStatus status,
            @Nullable UUID association,
            @Nullable UUID planItem,
            @Nullable UUID person,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        List<Criteria> conditions() {
            List<Criteria> conditions = new ArrayList<>();
            is(conditions, "schoolId", school);
            is(conditions, "setting", setting == null ? null : setting.name());
            is(conditions, "kind", kind == null ? null : kind.name());
            is(conditions, "status", status == null ? null : status.name());
            is(conditions, "associationId", association);
            is(conditions, "planItemId", planItem);
            is(conditions, "people", person);
            if (from != null) {
                conditions.add(where("position").gte(from.toString()));
            }
            if (until != null) {
                conditions.add(where("position").lt(until.plusDays(1).toString()));
            }
            return conditions;
        }

        private static void is(List<Criteria> conditions, String field, @Nullable Object value) {
            if (value != null) {
                conditions.add(where(field).is(value));
            }
        }
    }

    /** A row with the names of who leads it; people who are not known here yet are left out. */
    record Named(LearningSessionRow row, List<String> leaders) {}

    Page<Named> page(Wanted wanted, PageRequest page, Actor actor) {
        return conditions(wanted, actor)
                .map(conditions -> rows.page(conditions, page, this::named))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    /** All of them, one after the other; to be closed. */
    Stream<Named> all(Wanted wanted, Actor actor) {
        return conditions(wanted, actor).stream().flatMap(conditions -> rows.all(conditions, this::named));
    }

    /** Those of these items of municipal plans that sessions carry out, called off ones left aside. */
    public Set<UUID> carryingOut(Collection<UUID> planItems) {
        Query query = new Query(where("planItemId").in(planItems).and("status").ne(SessionStatus.CANCELLED.name()));
        return mongo.findDistinct(query, "planItemId", LearningSessionRow.class, String.class).stream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    private List<Named> named(List<LearningSessionRow> some) {
        Map<UUID, String> names = directory.names(
                some.stream().flatMap(row -> row.leaderIds().stream()).collect(Collectors.toSet()));
        return some.stream()
                .map(row -> new Named(
                        row,
                        row.leaderIds().stream()
                                .map(names::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    /** Empty where nothing can be found. */
    private Optional<List<Criteria>> conditions(Wanted wanted, Actor actor) {
        Reach reach = access.reach(actor, SessionAction.SEE);
        if (wanted.person() != null && !sees(wanted.person(), actor)) {
            return Optional.empty();
        }
        List<Criteria> conditions = wanted.conditions();
        if (!reach.everybody()) {
            conditions.add(where("schoolId").in(LearningSessionRow.MUNICIPALITY, reach.schoolId()));
        }
        return Optional.of(conditions);
    }

    private boolean sees(UUID person, Actor actor) {
        Predicate<Member> seen = new SessionReach(access).seen(actor, null);
        return directory
                .person(person)
                .filter(known -> seen.test(new Member(known.schoolId(), person)))
                .isPresent();
    }

    /** Keeps the rows by following the service's own sessions. */
    public static StateProjection<LearningSessionState, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "learning-session-rows",
                LearningSessionCatalogue.LEARNING_SESSION_STATE,
                LearningSessionRow.class,
                LearningSessionRow::of,
                mongo,
                json);
    }
}
