package org.metodika.program.experience;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.experience.ExperienceCatalogue;
import org.metodika.contracts.experience.ExperienceState;
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

/** The list of experience items within reach, the latest day first, and how it is kept. */
public final class ExperienceList {

    private final RowsByPosition<ExperienceRow> rows;
    private final Access access;
    private final Directory directory;

    public ExperienceList(MongoOperations mongo, Access access, Directory directory) {
        this.rows = new RowsByPosition<>(mongo, ExperienceRow.class, ExperienceRow::position, Direction.DESC);
        this.access = access;
        this.directory = directory;
    }

    /**
     * What is asked for; null for all.
     *
     * @param schoolYear year in which the school year of the day begins
     */
    record Wanted(
            @Nullable String school,
            @Nullable UUID teacher,
            @Nullable UUID course,
            @Nullable ExperienceKind kind,
            @Nullable ExperienceLevel level,
            @Nullable ExperienceStatus status,
            @Nullable Integer schoolYear) {

        List<Criteria> conditions() {
            List<Criteria> conditions = new ArrayList<>();
            is(conditions, "schoolId", school);
            is(conditions, "teacherId", teacher);
            is(conditions, "courseId", course);
            is(conditions, "kind", kind == null ? null : kind.name());
            is(conditions, "level", level == null ? null : level.name());
            is(conditions, "status", status == null ? null : status.name());
            if (schoolYear != null) {
                LocalDate first = LocalDate.of(schoolYear, Month.SEPTEMBER, 1);
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
    record Named(ExperienceRow row, @Nullable String teacherName) {}

    Page<Named> page(Wanted wanted, PageRequest page, Actor actor) {
        return rows.page(conditions(wanted, actor), page, this::named);
    }

    /** All of them, one after the other; to be closed. */
    Stream<Named> all(Wanted wanted, Actor actor) {
        return rows.all(conditions(wanted, actor), this::named);
    }

    private List<Named> named(List<ExperienceRow> some) {
        Map<UUID, String> names = directory.names(some.stream()
                .map(ExperienceRow::teacherId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return some.stream()
                .map(row -> new Named(row, row.teacherId() == null ? null : names.get(row.teacherId())))
                .toList();
    }

    private List<Criteria> conditions(Wanted wanted, Actor actor) {
        Reach reach = access.reach(actor, ExperienceAction.SEE);
        List<Criteria> conditions = wanted.conditions();
        if (!reach.everybody()) {
            conditions.add(reach.within("schoolId", "teacherId"));
        }
        return conditions;
    }

    /** Keeps the rows by following the service's own items. */
    public static StateProjection<ExperienceState, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "experience-rows",
                ExperienceCatalogue.EXPERIENCE_STATE,
                ExperienceRow.class,
                ExperienceRow::of,
                mongo,
                json);
    }
}
