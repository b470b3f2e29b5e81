package org.metodika.program.experiencebank;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.bestexperience.BestExperienceCatalogue;
import org.metodika.contracts.bestexperience.BestExperienceState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.projection.RowsByPosition;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/** The list of best experience within reach, what was found last first, and how it is kept. */
public final class BestExperienceList {

    private final RowsByPosition<BestExperienceRow> rows;
    private final Access access;
    private final Directory directory;

    public BestExperienceList(MongoOperations mongo, Access access, Directory directory) {
        this.rows = new RowsByPosition<>(mongo, BestExperienceRow.class, BestExperienceRow::position, Direction.DESC);
        this.access = access;
        this.directory = directory;
    }

    /**
     * What is asked for; null for all.
     *
     * @param year calendar year in which it was found
     */
    record Wanted(
            @Nullable String school,
            @Nullable UUID teacher,
            @Nullable BankStatus status,
            @Nullable Integer year) {

        List<Criteria> conditions() {
            List<Criteria> conditions = new ArrayList<>();
            is(conditions, "schoolId", school);
            is(conditions, "teacherId", teacher);
            is(conditions, "status", status == null ? null : status.name());
            if (year != null) {
                LocalDate first = LocalDate.ofYearDay(year, 1);
                conditions.add(where("position")
                        .gte(first.toString())
                        .lt(first.plusYears(1).toString()));
            }
            return conditions;
        }

        private static void is(List<Criteria> conditions, String field, @Nullable Object value) {
            if (value != null) {
                conditions.add(where(field).is(value));
            }
        }
    }

    /** A row with the name of the teacher; null for a school as a whole and for who is not known here yet. */
    record Named(BestExperienceRow row, @Nullable String teacherName) {}

    Page<Named> page(Wanted wanted, PageRequest page, Actor actor) {
        return rows.page(conditions(wanted, actor), page, this::named);
    }

    /** All of them, one after the other; to be closed. */
    Stream<Named> all(Wanted wanted, Actor actor) {
        return rows.all(conditions(wanted, actor), this::named);
    }

    private List<Named> named(List<BestExperienceRow> some) {
        Map<UUID, String> names = directory.names(some.stream()
                .map(BestExperienceRow::teacherId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return some.stream()
                .map(row -> new Named(row, row.teacherId() == null ? null : names.get(row.teacherId())))
                .toList();
    }

    private List<Criteria> conditions(Wanted wanted, Actor actor) {
        Reach reach = access.reach(actor, BestExperienceAction.SEE);
        List<Criteria> conditions = wanted.conditions();
        if (!reach.everybody()) {
            conditions.add(reach.within("schoolId", "teacherId"));
        }
        return conditions;
    }

    /** Keeps the rows by following the service's own bank. */
    public static StateProjection<BestExperienceState, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "best-experience-rows",
                BestExperienceCatalogue.BEST_EXPERIENCE_STATE,
                BestExperienceRow.class,
                BestExperienceRow::of,
                mongo,
                json);
    }
}
