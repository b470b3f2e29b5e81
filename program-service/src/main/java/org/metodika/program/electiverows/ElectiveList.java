package org.metodika.program.electiverows;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.electivecourse.ElectiveCourseCatalogue;
import org.metodika.contracts.electivecourse.ElectiveCourseState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.projection.RowsByPosition;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.program.electives.application.ElectiveAction;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/** The list of elective courses within reach, by title, and how it is kept. */
public final class ElectiveList {

    private final RowsByPosition<ElectiveRow> rows;
    private final Access access;
    private final Directory directory;

    public ElectiveList(MongoOperations mongo, Access access, Directory directory) {
        this.rows = new RowsByPosition<>(mongo, ElectiveRow.class, ElectiveRow::position, Direction.ASC);
        this.access = access;
        this.directory = directory;
    }

    /**
     * What is asked for; null for all.
     *
     * @param schoolYear year in which a school year begins in which the course is taught
     */
    record Wanted(
            @Nullable String school,
            @Nullable UUID author,
            @Nullable ElectiveStatus status,
            @Nullable Integer schoolYear) {}

    /** A row with the names of the authors who are known here. */
    record Named(ElectiveRow row, List<String> authors) {}

    Page<Named> page(Wanted wanted, PageRequest page, Actor actor) {
        return rows.page(conditions(wanted, actor), page, some -> named(some, actor));
    }

    /** All of them, one after the other; to be closed. */
    Stream<Named> all(Wanted wanted, Actor actor) {
        return rows.all(conditions(wanted, actor), some -> named(some, actor));
    }

    private List<Named> named(List<ElectiveRow> some, Actor actor) {
        Set<UUID> ids = some.stream().flatMap(row -> row.authorIds().stream()).collect(Collectors.toSet());
        Map<UUID, String> names = directory.names(ids);
        return some.stream()
                .map(row -> new Named(
                        row.seenFrom(actor.schoolId()),
                        row.authorIds().stream()
                                .map(names::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private List<Criteria> conditions(Wanted wanted, Actor actor) {
        Reach reach = access.reach(actor, ElectiveAction.SEE);
        List<Criteria> conditions = new ArrayList<>();
        if (!reach.everybody()) {
            conditions.add(reach.within("schoolId", "authorIds"));
        }
        if (wanted.school() != null) {
            conditions.add(where("schoolId").is(wanted.school()));
        }
        if (wanted.author() != null) {
            conditions.add(where("authorIds").is(wanted.author()));
        }
        if (wanted.status() != null) {
            conditions.add(where("status").is(wanted.status().name()));
        }
        if (wanted.schoolYear() != null) {
            conditions.add(where("runs.schoolYear").is(wanted.schoolYear()));
        }
        return conditions;
    }

    /** Keeps the rows by following the service's own courses. */
    public static StateProjection<ElectiveCourseState, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "elective-rows",
                ElectiveCourseCatalogue.ELECTIVE_COURSE_STATE,
                ElectiveRow.class,
                ElectiveRow::of,
                mongo,
                json);
    }
}
