package org.metodika.program.groupoverview;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.group.GroupCatalogue;
import org.metodika.contracts.group.GroupState;
import org.metodika.contracts.group.GroupStep;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.identity.Role;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.program.groups.application.GroupAction;
import org.metodika.program.personified.application.GroupPrograms;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Answers which development groups there are, and which programs somebody sees through them. */
public final class GroupOverview implements GroupPrograms {

    private static final Pattern CURSOR = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}~[0-9a-f-]{36}");

    private final MongoOperations mongo;
    private final Access access;
    private final Directory directory;

    public GroupOverview(MongoOperations mongo, Access access, Directory directory) {
        this.mongo = mongo;
        this.access = access;
        this.directory = directory;
    }

    /** What is asked for; null for all. */
    record Filter(
            @Nullable String school,
            @Nullable UUID program,
            @Nullable GroupStatus status) {}

    /**
     * Programs of the working groups of the school that the person is a member of today (B20); follows orders and dismissals
     * within a moment.
     */
    public Set<UUID> programsOf(String schoolId, UUID staffId) {
        return of(schoolId, Set.of(staffId)).stream()
                .filter(GroupRow::isActive)
                .flatMap(group -> group.programs().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<UUID> seenBy(Actor actor) {
        String schoolId = actor.schoolId();
        UUID person = actor.staffId();
        return actor.is(Role.EXPERT) && schoolId != null && person != null ? programsOf(schoolId, person) : Set.of();
    }

    Page<GroupSummary> page(Filter filter, PageRequest page, Actor actor) {
        String after = page.after();
        if (after != null && !CURSOR.matcher(after).matches()) {
            throw page.badCursor();
        }
        List<GroupRow> found = mongo.find(query(filter, after, actor).limit(page.fetch()), GroupRow.class);
        Map<UUID, String> names = directory.names(found.stream()
                .map(row -> leader(row, directory.today(row.schoolId())))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet()));
        return Page.of(found, page, GroupRow::position).map(row -> summary(row, names));
    }

    /** All of them, one after the other; to be closed. */
    Stream<GroupSummary> all(Filter filter, Actor actor) {
        Map<UUID, String> names = new HashMap<>();
        return mongo.stream(query(filter, null, actor), GroupRow.class).map(row -> {
            UUID leader = leader(row, directory.today(row.schoolId()));
            if (leader != null && !names.containsKey(leader)) {
                names.putAll(directory.names(Set.of(leader)));
            }
            return summary(row, names);
        });
    }

    private GroupSummary summary(GroupRow row, Map<UUID, String> names) {
        LocalDate today = directory.today(row.schoolId());
        UUID leader = leader(row, today);
        return new GroupSummary(
                row.id(),
                row.schoolId(),
                GroupStatus.valueOf(row.status()),
                row.orderNumber(),
                row.orderDate(),
                leader,
                leader == null ? null : names.get(leader),
                row.count("DEVELOPER", today),
                row.count("EXPERT", today),
                row.programs(),
                row.regulationNumber(),
                row.regulationDate(),
                row.steps(),
                row.steps() - row.openDue().size(),
                row.isActive()
                        ? (int) row.openDue().stream()
                                .filter(due -> due.isBefore(today))
                                .count()
                        : 0);
    }

    private static @Nullable UUID leader(GroupRow row, LocalDate today) {
        return row.seats().stream()
                .filter(seat -> seat.role().equals("LEADER") && seat.isTakenOn(today))
                .map(GroupRow.Seat::personId)
                .findFirst()
                .orElse(null);
    }

    private Query query(Filter filter, @Nullable String after, Actor actor) {
        List<Criteria> conditions = new ArrayList<>();
        reach(access.reach(actor, GroupAction.SEE), conditions);
        if (filter.school() != null) {
            conditions.add(where("schoolId").is(filter.school()));
        }
        if (filter.program() != null) {
            conditions.add(where("programs").is(filter.program()));
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

    /** Whoever reaches certain people reaches the groups that these are in now. */
    private void reach(Reach reach, List<Criteria> conditions) {
        if (reach.everybody()) {
            return;
        }
        String school = Objects.requireNonNull(reach.schoolId(), "whoever does not reach everybody reaches one school");
        Set<UUID> persons = reach.persons();
        conditions.add(
                persons == null
                        ? where("schoolId").is(school)
                        : where("_id")
                                .in(of(school, persons).stream()
                                        .map(GroupRow::id)
                                        .toList()));
    }

    private List<GroupRow> of(String schoolId, Collection<UUID> persons) {
        LocalDate today = directory.today(schoolId);
        Criteria seated = where("seats.personId").in(persons).and("schoolId").is(schoolId);
        return mongo.find(new Query(seated), GroupRow.class).stream()
                .filter(row -> persons.stream().anyMatch(person -> row.hasMember(person, today)))
                .toList();
    }

    /** Keeps the rows by following the service's own groups. */
    public static StateProjection<GroupState, GroupRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "group-rows", GroupCatalogue.GROUP_STATE, GroupRow.class, GroupOverview::row, mongo, json);
    }

    private static GroupRow row(GroupState group) {
        var regulation = group.regulationOrder();
        return new GroupRow(
                group.groupId(),
                group.order().date() + "~" + group.groupId(),
                group.schoolId(),
                group.status(),
                group.order().number(),
                group.order().date(),
                group.members().stream()
                        .map(member -> new GroupRow.Seat(member.staffId(), member.role(), member.lastDay()))
                        .toList(),
                group.programs(),
                regulation == null ? null : regulation.number(),
                regulation == null ? null : regulation.date(),
                group.steps().size(),
                group.steps().stream()
                        .filter(step -> step.doneOn() == null)
                        .map(GroupStep::dueOn)
                        .toList());
    }
}
