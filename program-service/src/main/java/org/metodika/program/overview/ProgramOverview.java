package org.metodika.program.overview;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.ProgramCatalogue;
import org.metodika.contracts.program.ProgramState;
import org.metodika.contracts.program.ProgramStateInFull;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.projection.RowsByPosition;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.program.deficits.KnownDeficit;
import org.metodika.program.deficits.KnownDeficits;
import org.metodika.program.leading.Led;
import org.metodika.program.personified.application.GroupPrograms;
import org.metodika.program.personified.application.OtherPrograms;
import org.metodika.program.personified.application.ProgramAction;
import org.metodika.program.personified.application.ProgramWatch;
import org.metodika.program.personified.application.ReachedPrograms;
import org.metodika.program.policy.Policies;
import org.metodika.program.teamlist.TeamList;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Answers which programs there are, within the reach of the one who asks. */
public final class ProgramOverview {

    private final MongoOperations mongo;
    private final RowsByPosition<ProgramRow> rows;
    private final Access access;
    private final KnownDeficits deficits;
    private final Directory directory;
    private final GroupPrograms groupPrograms;
    private final TeamList teams;
    private final Policies policies;

    public ProgramOverview(
            MongoOperations mongo,
            Access access,
            KnownDeficits deficits,
            Directory directory,
            GroupPrograms groupPrograms,
            TeamList teams,
            Policies policies) {
        this.mongo = mongo;
        this.rows = new RowsByPosition<>(mongo, ProgramRow.class, ProgramRow::position, Direction.DESC);
        this.access = access;
        this.deficits = deficits;
        this.directory = directory;
        this.groupPrograms = groupPrograms;
        this.teams = teams;
        this.policies = policies;
    }

    /** What is asked for; null for all. */
    record Filter(
            @Nullable String school,
            @Nullable UUID teacher,
            @Nullable ProgramStatus status,
            @Nullable ProgramKind type,
            @Nullable UUID team,
            boolean waiting) {}

    Page<ProgramSummary> page(Filter filter, PageRequest page, Actor actor) {
        return rows.page(conditions(filter, actor), page, this::summaries);
    }

    /** All of them, one after the other; to be closed. */
    Stream<ProgramSummary> all(Filter filter, Actor actor) {
        return rows.all(conditions(filter, actor), this::summaries);
    }

    /** People, teams and deficits of all these rows are looked up at once, by their ids. */
    private List<ProgramSummary> summaries(List<ProgramRow> rows) {
        Map<UUID, String> names = directory.names(rows.stream()
                .flatMap(row -> Stream.of(Optional.of(row.teacherId()), Optional.ofNullable(row.tutorId())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        Set<UUID> closed = closed(rows.stream()
                .filter(ProgramRow::mayBeFlagged)
                .flatMap(row -> row.uncovered().stream())
                .collect(Collectors.toSet()));
        Map<UUID, UUID> ofTeams = teams.teamsOf(rows.stream()
                .filter(row -> row.type().equals(ProgramKind.TEAM.name()))
                .map(ProgramRow::id)
                .toList());
        WaitingPrograms waiting = new WaitingPrograms(policies, directory);
        return rows.stream()
                .map(row -> ProgramSummary.of(
                        row,
                        waiting.holds(row),
                        ofTeams.get(row.id()),
                        openUncovered(row, closed),
                        names.get(row.teacherId()),
                        row.tutorId() == null ? null : names.get(row.tutorId())))
                .toList();
    }

    private List<Criteria> conditions(Filter filter, Actor actor) {
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
        if (filter.type() != null) {
            conditions.add(where("type").is(filter.type().name()));
        }
        if (filter.team() != null) {
            conditions.add(where("_id").in(teams.programsOf(filter.team())));
        }
        if (filter.waiting()) {
            conditions.add(new WaitingPrograms(policies, directory).criteria());
        }
        return conditions;
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

    private static List<UUID> openUncovered(ProgramRow row, Set<UUID> closed) {
        return row.mayBeFlagged()
                ? row.uncovered().stream().filter(id -> !closed.contains(id)).toList()
                : List.of();
    }

    /** A deficit that diagnostics has closed since needs no activity any more. */
    private Set<UUID> closed(Set<UUID> uncovered) {
        return deficits.withIds(uncovered).stream()
                .filter(deficit -> !deficit.isOpen())
                .map(KnownDeficit::id)
                .collect(Collectors.toSet());
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

    /** Open programs of a teacher that address some of these deficits, the newest first; one query. */
    public List<OtherPrograms.Found> addressing(UUID teacherId, Collection<UUID> deficits, @Nullable UUID but) {
        Set<UUID> wanted = Set.copyOf(deficits);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Criteria open = where("teacherId")
                .is(teacherId)
                .and("status")
                .in(names(ProgramStatus.OPEN))
                .and("addressed")
                .in(wanted);
        return mongo.find(new Query(open).with(Sort.by(Sort.Direction.DESC, "position")), ProgramRow.class).stream()
                .filter(row -> !row.id().equals(but))
                .map(row -> new OtherPrograms.Found(
                        row.id(),
                        row.status(),
                        Objects.requireNonNullElse(row.addressed(), List.<UUID>of()).stream()
                                .filter(wanted::contains)
                                .toList()))
                .toList();
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

    /** Whom tutors lead by programs that an order binds. */
    public static Led.Source leading(MongoOperations mongo) {
        return Led.in(mongo, ProgramRow.class, "tutorId", List.of("APPROVED", "IN_PROGRESS"));
    }

    /** Keeps the rows by following the service's own programs. */
    public static StateProjection<ProgramState, ProgramRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                        "program-rows",
                        ProgramCatalogue.PROGRAM_STATE,
                        ProgramRow.class,
                        program -> ProgramRow.of(program, program.status(), 0, program.order() == null ? 0 : 1),
                        mongo,
                        json)
                .or(
                        ProgramCatalogue.TRANSFERRED_PROGRAM_STATE,
                        transferred -> ProgramRow.of(
                                transferred.program(), transferred.program().status(), 0, 1))
                .or(ProgramCatalogue.PROGRAM_STATE_IN_FULL, ProgramOverview::row)
                .or(ProgramCatalogue.PROGRAM_STATE_AMENDING, amending -> row(amending.program()));
    }

    private static ProgramRow row(ProgramStateInFull full) {
        return ProgramRow.of(full.program(), full.status(), settled(full), full.version());
    }

    private static int settled(ProgramStateInFull full) {
        return (int) full.items().stream()
                .filter(item -> !item.standing().equals("REPORTED"))
                .count();
    }
}
