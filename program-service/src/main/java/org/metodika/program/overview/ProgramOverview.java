package org.metodika.program.overview;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.program.PlannedActivity;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.program.deficits.KnownDeficit;
import org.metodika.program.deficits.KnownDeficits;
import org.metodika.program.personified.application.GroupPrograms;
import org.metodika.program.personified.application.ProgramAction;
import org.metodika.program.personified.application.ProgramWatch;
import org.metodika.program.personified.application.ReachedPrograms;
import org.metodika.program.roster.Roster;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Answers which programs there are, within the reach of the one who asks. */
public final class ProgramOverview {

    private static final Pattern CURSOR = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}~[0-9a-f-]{36}");

    private final MongoOperations mongo;
    private final Access access;
    private final KnownDeficits deficits;
    private final Roster roster;
    private final GroupPrograms groupPrograms;

    public ProgramOverview(
            MongoOperations mongo, Access access, KnownDeficits deficits, Roster roster, GroupPrograms groupPrograms) {
        this.mongo = mongo;
        this.access = access;
        this.deficits = deficits;
        this.roster = roster;
        this.groupPrograms = groupPrograms;
    }

    /** What is asked for; null for all. */
    record Filter(
            @Nullable String school,
            @Nullable UUID teacher,
            @Nullable ProgramStatus status) {}

    Page<ProgramSummary> page(Filter filter, PageRequest page, Actor actor) {
        String after = page.after();
        if (after != null && !CURSOR.matcher(after).matches()) {
            throw page.badCursor();
        }
        Query query = query(filter, after, actor).limit(page.fetch());
        Names names = new Names(roster);
        return Page.of(mongo.find(query, ProgramRow.class), page, ProgramRow::position)
                .map(row -> summary(row, names));
    }

    /** All of them, one after the other; to be closed. */
    Stream<ProgramSummary> all(Filter filter, Actor actor) {
        Names names = new Names(roster);
        return mongo.stream(query(filter, null, actor), ProgramRow.class).map(row -> summary(row, names));
    }

    private ProgramSummary summary(ProgramRow row, Names names) {
        return ProgramSummary.of(
                row,
                openUncovered(row),
                names.of(row.schoolId(), row.teacherId()),
                names.of(row.schoolId(), row.tutorId()));
    }

    /** Names of the people of the schools met so far. */
    private record Names(Roster roster, Map<String, Map<UUID, String>> bySchool) {

        Names(Roster roster) {
            this(roster, new HashMap<>());
        }

        @Nullable
        String of(String school, @Nullable UUID person) {
            return person == null
                    ? null
                    : bySchool.computeIfAbsent(school, roster::names).get(person);
        }
    }

    private Query query(Filter filter, @Nullable String after, Actor actor) {
        Reach reach = access.reach(actor, ProgramAction.SEE);
        List<Criteria> conditions = new ArrayList<>();
        if (!reach.everybody()) {
            conditions.add(within(reach, actor));
        }
        if (filter.school() != null) {
            conditions.add(where("schoolId").is(filter.school()));
        }
        if (filter.teacher() != null) {
            conditions.add(where("teacherId").is(filter.teacher()));
        }
        if (filter.status() != null) {
            conditions.add(where("status").is(filter.status().name()));
        }
        if (after != null) {
            conditions.add(where("position").lt(after));
        }
        Query query = conditions.isEmpty() ? new Query() : new Query(new Criteria().andOperator(conditions));
        return query.with(Sort.by(Sort.Direction.DESC, "position"));
    }

    /** The same that decides about a single program; see {@link ReachedPrograms}. */
    private Criteria within(Reach reach, Actor actor) {
        List<Criteria> ways = new ArrayList<>();
        ways.add(reach.within("schoolId", "teacherId"));
        UUID tutor = reach.persons() == null ? null : ReachedPrograms.asTutor(ProgramAction.SEE, actor);
        if (tutor != null) {
            ways.add(where("schoolId").is(actor.schoolId()).and("tutorId").is(tutor));
        }
        Set<UUID> ofGroups = groupPrograms.seenBy(actor);
        if (!ofGroups.isEmpty()) {
            ways.add(where("_id").in(ofGroups));
        }
        return ways.size() == 1 ? ways.getFirst() : new Criteria().orOperator(ways);
    }

    /** A deficit that diagnostics has closed since needs no activity any more. */
    private List<UUID> openUncovered(ProgramRow row) {
        if (!row.mayBeFlagged()) {
            return List.of();
        }
        Set<UUID> closed = deficits.withIds(row.uncovered()).stream()
                .filter(deficit -> !deficit.isOpen())
                .map(KnownDeficit::id)
                .collect(Collectors.toSet());
        return row.uncovered().stream().filter(id -> !closed.contains(id)).toList();
    }

    /** Programs that an order binds, in the order of their ids; for the watch. */
    public List<ProgramWatch.Bound> bound(@Nullable UUID after, int limit) {
        Criteria binding = where("status").in(names(ProgramStatus.BINDING));
        Query query = new Query(after == null ? binding : binding.and("_id").gt(after.toString()))
                .with(Sort.by("_id"))
                .limit(limit);
        return mongo.find(query, ProgramRow.class).stream()
                .map(row -> new ProgramWatch.Bound(
                        row.id(),
                        row.schoolId(),
                        row.teacherId(),
                        row.startsOn(),
                        row.status().equals(ProgramStatus.IN_PROGRESS.name())))
                .toList();
    }

    private static List<String> names(Set<ProgramStatus> statuses) {
        return statuses.stream().map(Enum::name).sorted().toList();
    }

    /** Whether a program of this teacher was approved here by this order. */
    public boolean isApprovedBy(UUID teacherId, String orderNumber, LocalDate orderDate) {
        Criteria approved = where("teacherId")
                .is(teacherId)
                .and("status")
                .in(names(ProgramStatus.APPROVED_ONCE))
                .and("orderNumber")
                .is(orderNumber)
                .and("orderDate")
                .is(orderDate);
        return mongo.exists(new Query(approved), ProgramRow.class);
    }

    /** Keeps the rows by following the service's own programs. */
    public static StateProjection<ProgramState, ProgramRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                        "program-rows",
                        Catalogue.PROGRAM_STATE,
                        ProgramRow.class,
                        program -> row(program, program.status(), 0, program.order() == null ? 0 : 1),
                        mongo,
                        json)
                .or(
                        Catalogue.TRANSFERRED_PROGRAM_STATE,
                        transferred ->
                                row(transferred.program(), transferred.program().status(), 0, 1))
                .or(
                        Catalogue.PROGRAM_STATE_IN_FULL,
                        full -> row(full.program(), full.status(), settled(full), full.version()));
    }

    private static int settled(ProgramStateInFull full) {
        return (int) full.items().stream()
                .filter(item -> !item.standing().equals("REPORTED"))
                .count();
    }

    private static ProgramRow row(ProgramState program, String status, int settled, int version) {
        var order = program.order();
        return new ProgramRow(
                program.programId(),
                program.draftedOn() + "~" + program.programId(),
                program.schoolId(),
                program.teacherId(),
                status,
                program.type(),
                program.category(),
                program.initiator(),
                program.draftedOn(),
                program.tutorId(),
                program.startsOn(),
                program.endsOn(),
                program.activities().stream().mapToInt(PlannedActivity::hours).sum(),
                program.activities().size(),
                program.stages().size(),
                (int) program.basis().stream()
                        .filter(basis -> basis.deficitId() != null)
                        .count(),
                settled,
                version,
                program.uncoveredDeficits(),
                order == null ? null : order.number(),
                order == null ? null : order.date());
    }
}
