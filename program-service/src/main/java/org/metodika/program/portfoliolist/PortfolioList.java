package org.metodika.program.portfoliolist;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.portfolio.PortfolioCatalogue;
import org.metodika.contracts.portfolio.PortfolioEvidence;
import org.metodika.contracts.portfolio.PortfolioState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.program.portfolios.application.PortfolioReach;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Portfolios of which something is shown to the reader (B52, L1). */
public final class PortfolioList {

    private static final String SCHOOL = "schoolId";
    private static final String TEACHER = "_id";

    /** Of a table, which has no pages. */
    private static final int WINDOW = 200;

    private final MongoOperations mongo;
    private final PortfolioReach reach;
    private final Directory directory;
    private final Clock clock;

    public PortfolioList(MongoOperations mongo, PortfolioReach reach, Directory directory, Clock clock) {
        this.mongo = mongo;
        this.reach = reach;
        this.directory = directory;
        this.clock = clock;
    }

    /** Keeps the rows by following the service's own portfolios. */
    public static StateProjection<PortfolioState, PortfolioRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "portfolio-rows",
                PortfolioCatalogue.PORTFOLIO_STATE,
                PortfolioRow.class,
                PortfolioList::row,
                mongo,
                json);
    }

    private static PortfolioRow row(PortfolioState portfolio) {
        List<PortfolioEvidence> valid = portfolio.evidences().stream()
                .filter(evidence -> evidence.withdrawnOn() == null)
                .toList();
        int own = (int) valid.stream()
                .filter(evidence -> evidence.visibility().equals("OWN"))
                .count();
        int centre = (int) valid.stream()
                .filter(evidence -> evidence.visibility().equals("CENTRE"))
                .count();
        int files = valid.stream().mapToInt(evidence -> evidence.files().size()).sum();
        return new PortfolioRow(
                portfolio.teacherId(), portfolio.schoolId(), valid.size(), valid.size() - own, centre, files);
    }

    /**
     * A portfolio in the list.
     *
     * @param evidences how many valid evidences of it the reader sees
     * @param teacherName null while the directory doesn't know the teacher
     */
    record Shown(UUID teacherId, String schoolId, @Nullable String teacherName, int evidences) {}

    /** One page, in the order of the teachers' ids. */
    Page<Shown> page(@Nullable String school, PageRequest page, Actor actor) {
        PortfolioReach.Circle circle = reach.of(actor);
        List<PortfolioRow> found =
                mongo.find(query(school, cursor(page), circle).limit(page.fetch()), PortfolioRow.class);
        Page<PortfolioRow> rows = Page.of(found, page, row -> row.id().toString());
        return new Page<>(shown(rows.items(), circle), rows.next());
    }

    /** All of them, one after the other; to be closed. */
    Stream<Shown> all(@Nullable String school, Actor actor) {
        PortfolioReach.Circle circle = reach.of(actor);
        return mongo.stream(query(school, null, circle), PortfolioRow.class)
                .gather(Gatherers.windowFixed(WINDOW))
                .flatMap(some -> shown(some, circle).stream());
    }

    private List<Shown> shown(List<PortfolioRow> rows, PortfolioReach.Circle circle) {
        Map<UUID, String> names =
                directory.names(rows.stream().map(PortfolioRow::id).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new Shown(row.id(), row.schoolId(), names.get(row.id()), number(row, circle)))
                .toList();
    }

    private static int number(PortfolioRow row, PortfolioReach.Circle circle) {
        if (row.id().equals(circle.self())) {
            return row.all();
        }
        Reach near = circle.near();
        return near != null && near.covers(row.schoolId(), row.id()) ? row.near() : row.centre();
    }

    private Query query(@Nullable String school, @Nullable UUID after, PortfolioReach.Circle circle) {
        List<Criteria> conditions = new ArrayList<>();
        conditions.add(within(circle));
        if (school != null) {
            conditions.add(where(SCHOOL).is(school));
        }
        if (after != null) {
            conditions.add(where(TEACHER).gt(after.toString()));
        }
        return new Query(new Criteria().andOperator(conditions)).with(Sort.by(TEACHER));
    }

    /** What is shown to the reader; of others, nothing after their last day of work. */
    private Criteria within(PortfolioReach.Circle circle) {
        Reach near = circle.near();
        List<Criteria> shown = new ArrayList<>();
        if (near != null) {
            shown.add(near.within(SCHOOL, TEACHER).and("near").gt(0));
        }
        if (circle.centre()) {
            shown.add(where("centre").gt(0));
        }
        Criteria others = new Criteria()
                .andOperator(new Criteria().orOperator(shown), where(TEACHER).nin(left(circle)));
        return circle.self() == null
                ? others
                : new Criteria()
                        .orOperator(others, where(TEACHER).is(circle.self().toString()));
    }

    /** Those who have left, of the schools that the reader sees. */
    private List<String> left(PortfolioReach.Circle circle) {
        Reach near = circle.near();
        String school = circle.centre() || near == null ? null : near.schoolId();
        LocalDate today = school == null ? LocalDate.now(clock) : directory.today(school);
        Criteria gone = where("dismissedOn").lt(today);
        Query query = new Query(school == null ? gone : gone.and(SCHOOL).is(school));
        query.fields().include(TEACHER);
        return mongo.findDistinct(query, TEACHER, KnownPerson.class, String.class);
    }

    private static @Nullable UUID cursor(PageRequest page) {
        String after = page.after();
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException notAnId) {
            throw page.badCursor();
        }
    }
}
