package org.metodika.monitoring.controlrows;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.control.ControlState;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.monitoring.access.ControlScope;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Lists of controls, by day; a little behind the controls themselves. */
public final class ControlRows {

    /** Ahead of every school: where it is tomorrow first. */
    private static final ZoneId FIRST_TO_SEE_THE_DAY = ZoneOffset.ofHours(14);

    private static final Sort BY_DATE = Sort.by("date", "_id");
    private static final int LONGEST_DATE = 10;

    private final MongoOperations mongo;
    private final Clock clock;

    public ControlRows(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** A page of the controls that are wanted and within reach. */
    public Page<ControlRow> page(WantedControls wanted, ControlScope scope, PageRequest page) {
        List<Criteria> conditions = wanted.conditions();
        conditions.add(scope.within());
        if (wanted.overdue()) {
            conditions.add(overdue());
        }
        String after = page.after();
        if (after != null) {
            conditions.add(behind("date", Position.parse(after).orElseThrow(page::badCursor)));
        }
        Query query = new Query(new Criteria().andOperator(conditions)).with(BY_DATE);
        return Page.of(
                mongo.find(query.limit(page.fetch()), ControlRow.class),
                page,
                row -> new Position(row.date(), row.id()).toString());
    }

    /** All controls that are wanted and within reach, read a page at a time. */
    public Stream<Page<ControlRow>> pages(WantedControls wanted, ControlScope scope) {
        PageRequest first = new PageRequest(PageRequest.LARGEST, null);
        return Stream.iterate(
                        Optional.of(page(wanted, scope, first)),
                        Optional::isPresent,
                        read -> read.map(Page::next)
                                .map(next -> page(wanted, scope, new PageRequest(first.limit(), next))))
                .flatMap(Optional::stream);
    }

    /**
     * Open controls whose day may be over and that are not marked yet, oldest day first: over by the day of
     * the easternmost place there is, so that each is still to be held against the day of its school.
     *
     * @param last the last one seen, null to begin
     */
    public List<ControlRow> watched(@Nullable ControlRow last, int limit) {
        List<Criteria> conditions = new ArrayList<>();
        conditions.add(where("watched").lt(LocalDate.now(clock.withZone(FIRST_TO_SEE_THE_DAY))));
        if (last != null) {
            conditions.add(behind("watched", new Position(last.date(), last.id())));
        }
        Query query = new Query(new Criteria().andOperator(conditions)).with(Sort.by("watched", "_id"));
        return mongo.find(query.limit(limit), ControlRow.class);
    }

    /** The latest control of money of each of these programs that was held; one look. */
    public Map<UUID, ControlRow> ofMoney(Collection<UUID> programs) {
        Query query = new Query(where("programId")
                        .in(programs)
                        .and("object")
                        .is("MONEY")
                        .and("status")
                        .is("SETTLED"))
                .with(Sort.by("heldOn", "_id"));
        Map<UUID, ControlRow> latest = new HashMap<>();
        mongo.find(query, ControlRow.class).forEach(row -> latest.put(row.programId(), row));
        return latest;
    }

    /** Keeps the rows by following the service's own controls. */
    public static StateProjection<ControlState, ControlRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "control-rows", Catalogue.CONTROL_STATE, ControlRow.class, ControlRow::of, mongo, json);
    }

    /** Schools see two days at most at the same moment; each day has its own limit. */
    private Criteria overdue() {
        Map<LocalDate, List<String>> schools = new TreeMap<>();
        for (KnownSchool school : mongo.findAll(KnownSchool.class)) {
            LocalDate today = LocalDate.now(clock.withZone(ZoneId.of(school.timeZone())));
            schools.computeIfAbsent(today, day -> new ArrayList<>()).add(school.id());
        }
        Criteria open = where("status").is("OPEN");
        List<Criteria> days = new ArrayList<>();
        schools.forEach((today, codes) ->
                days.add(where("date").lt(today).and("schoolId").in(codes)));
        return days.isEmpty()
                ? open.and("date").lt(LocalDate.now(clock.withZone(ZoneOffset.UTC)))
                : new Criteria().andOperator(open, new Criteria().orOperator(days));
    }

    private static Criteria behind(String field, Position last) {
        return new Criteria()
                .orOperator(
                        where(field).gt(last.date()),
                        where(field).is(last.date()).and("_id").gt(last.id()));
    }

    /** A place in the list. */
    private record Position(LocalDate date, UUID id) {

        static Optional<Position> parse(String cursor) {
            try {
                return cursor.length() > LONGEST_DATE + 1
                        ? Optional.of(new Position(
                                LocalDate.parse(cursor.substring(0, LONGEST_DATE)),
                                UUID.fromString(cursor.substring(LONGEST_DATE + 1))))
                        : Optional.empty();
            } catch (DateTimeParseException | IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return date + "_" + id;
        }
    }
}
