package org.metodika.program.selflearning;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.selflearning.SelfLearningCatalogue;
import org.metodika.contracts.selflearning.SelfLearningSchoolState;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Which step each school within reach stands on, those too that have not begun (C05). */
public final class SelfLearningOverview {

    /** Of a table, which has no pages. */
    private static final int WINDOW = 200;

    private final MongoOperations mongo;
    private final Access access;
    private final Clock clock;

    public SelfLearningOverview(MongoOperations mongo, Access access, Clock clock) {
        this.mongo = mongo;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A school in the overview.
     *
     * @param row null where the school has not begun in that school year
     */
    record Standing(KnownSchool school, @Nullable SelfLearningRow row) {}

    /** The present school year where none is asked for; by UTC, since schools of all time zones stand side by side. */
    int yearOrPresent(@Nullable Integer schoolYear) {
        return schoolYear == null ? SelfLearningSchool.schoolYearOf(LocalDate.now(clock)) : schoolYear;
    }

    Page<Standing> page(int schoolYear, PageRequest page, Actor actor) {
        Page<KnownSchool> schools = Page.of(
                mongo.find(schools(page.after(), actor).limit(page.fetch()), KnownSchool.class), page, KnownSchool::id);
        return new Page<>(standings(schools.items(), schoolYear), schools.next());
    }

    /** All of them, one after the other; to be closed. */
    Stream<Standing> all(int schoolYear, Actor actor) {
        return mongo.stream(schools(null, actor), KnownSchool.class)
                .gather(Gatherers.windowFixed(WINDOW))
                .flatMap(some -> standings(some, schoolYear).stream());
    }

    private Query schools(@Nullable String after, Actor actor) {
        Reach reach = access.reach(actor, SelfLearningAction.SEE);
        Criteria wanted = new Criteria();
        if (!reach.everybody()) {
            wanted = where("_id").is(Objects.requireNonNull(reach.schoolId()));
        }
        if (after != null) {
            wanted = new Criteria().andOperator(wanted, where("_id").gt(after));
        }
        return query(wanted).with(Sort.by("_id"));
    }

    private List<Standing> standings(List<KnownSchool> schools, int schoolYear) {
        List<String> ids = schools.stream()
                .map(school -> SelfLearningSchool.key(school.id(), schoolYear))
                .toList();
        Map<String, SelfLearningRow> rows = mongo.find(query(where("_id").in(ids)), SelfLearningRow.class).stream()
                .collect(Collectors.toMap(SelfLearningRow::schoolId, Function.identity()));
        return schools.stream()
                .map(school -> new Standing(school, rows.get(school.id())))
                .toList();
    }

    /** Keeps the rows by following the service's own self-learning schools. */
    public static StateProjection<SelfLearningSchoolState, ?> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "self-learning-rows",
                SelfLearningCatalogue.SELF_LEARNING_SCHOOL_STATE,
                SelfLearningRow.class,
                SelfLearningRow::of,
                mongo,
                json);
    }
}
