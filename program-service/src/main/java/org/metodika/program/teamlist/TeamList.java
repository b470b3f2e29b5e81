package org.metodika.program.teamlist;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.team.SharedActivity;
import org.metodika.contracts.team.TeamCatalogue;
import org.metodika.contracts.team.TeamMemberStanding;
import org.metodika.contracts.team.TeamProgramState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.kit.projection.RowsByPosition;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.web.Page;
import org.metodika.kit.web.PageRequest;
import org.metodika.program.personified.application.ReachedPrograms;
import org.metodika.program.personified.application.TeamAction;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Answers which team programs there are, within the reach of the one who asks, and which programs belong to them. */
public final class TeamList {

    private final MongoOperations mongo;
    private final RowsByPosition<TeamRow> rows;
    private final Access access;
    private final Directory directory;

    public TeamList(MongoOperations mongo, Access access, Directory directory) {
        this.mongo = mongo;
        this.rows = new RowsByPosition<>(mongo, TeamRow.class, TeamRow::position, Direction.DESC);
        this.access = access;
        this.directory = directory;
    }

    /** States to ask for. */
    enum State {
        /** Проект. */
        DRAFT,
        /** На утверждении. */
        SUBMITTED,
        /** Утверждена. */
        APPROVED,
        /** Завершена. */
        COMPLETED,
        /** Прекращена. */
        STOPPED,
        /** Отозвана. */
        WITHDRAWN
    }

    /** What is asked for; null for all. */
    record Filter(
            @Nullable String school,
            @Nullable UUID member,
            @Nullable State status) {}

    /** Programs of the members of a team, of those who left too; empty for a team that is not known here. */
    public List<UUID> programsOf(UUID team) {
        TeamRow row = mongo.findById(team, TeamRow.class);
        return row == null ? List.of() : row.programs();
    }

    /** Teams that these programs belong to, by program. */
    public Map<UUID, UUID> teamsOf(Collection<UUID> programs) {
        if (programs.isEmpty()) {
            return Map.of();
        }
        Map<UUID, UUID> teams = new HashMap<>();
        mongo.find(new Query(where("programs").in(programs)), TeamRow.class)
                .forEach(row -> row.programs().forEach(program -> teams.put(program, row.id())));
        return teams;
    }

    Page<TeamSummary> page(Filter filter, PageRequest page, Actor actor) {
        return rows.page(conditions(filter, actor), page, this::summaries);
    }

    /** All of them, one after the other; to be closed. */
    Stream<TeamSummary> all(Filter filter, Actor actor) {
        return rows.all(conditions(filter, actor), this::summaries);
    }

    /** Leaders of all these rows are looked up at once. */
    private List<TeamSummary> summaries(List<TeamRow> rows) {
        Map<UUID, String> names =
                directory.names(rows.stream().map(TeamRow::leaderId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> TeamSummary.of(row, names.get(row.leaderId())))
                .toList();
    }

    private List<Criteria> conditions(Filter filter, Actor actor) {
        List<Criteria> conditions = new ArrayList<>();
        within(access.reach(actor, TeamAction.SEE), actor, conditions);
        if (filter.school() != null) {
            conditions.add(where("schoolId").is(filter.school()));
        }
        if (filter.member() != null) {
            conditions.add(where("members").is(filter.member()));
        }
        if (filter.status() != null) {
            conditions.add(where("status").is(filter.status().name()));
        }
        return conditions;
    }

    /** The same that decides about a single team program: whoever reaches one of its people sees it. */
    private static void within(Reach reach, Actor actor, List<Criteria> conditions) {
        if (reach.everybody()) {
            return;
        }
        String school = Objects.requireNonNull(reach.schoolId(), "whoever does not reach everybody reaches one school");
        conditions.add(where("schoolId").is(school));
        Set<UUID> persons = reach.persons();
        if (persons != null) {
            UUID tutor = ReachedPrograms.asTutor(TeamAction.SEE, actor);
            Criteria ofPeople = where("people").in(persons);
            conditions.add(
                    tutor == null
                            ? ofPeople
                            : new Criteria()
                                    .orOperator(ofPeople, where("tutors").is(tutor)));
        }
    }

    /** Keeps the rows by following the service's own team programs. */
    public static StateProjection<TeamProgramState, TeamRow> projection(MongoOperations mongo, ContractJson json) {
        return new StateProjection<>(
                "team-program-rows", TeamCatalogue.TEAM_PROGRAM_STATE, TeamRow.class, TeamList::row, mongo, json);
    }

    private static TeamRow row(TeamProgramState team) {
        List<TeamMemberStanding> members = team.members();
        Set<UUID> people = new LinkedHashSet<>();
        people.add(team.leaderId());
        members.forEach(member -> people.add(member.staffId()));
        var order = team.order();
        return new TeamRow(
                team.teamProgramId(),
                team.draftedOn() + "~" + team.teamProgramId(),
                team.schoolId(),
                team.status(),
                team.title(),
                team.leaderId(),
                team.draftedOn(),
                team.startsOn(),
                team.endsOn(),
                team.activities().size(),
                team.stages().size(),
                team.activities().stream().mapToInt(SharedActivity::hours).sum(),
                members.stream()
                        .filter(member -> member.leftOn() == null)
                        .map(TeamMemberStanding::staffId)
                        .toList(),
                List.copyOf(people),
                members.stream()
                        .flatMap(member -> Stream.ofNullable(member.tutorId()))
                        .distinct()
                        .toList(),
                members.stream()
                        .flatMap(member -> Stream.ofNullable(member.programId()))
                        .toList(),
                (int) members.stream().filter(member -> member.leftOn() != null).count(),
                team.version(),
                order == null ? null : order.number(),
                order == null ? null : order.date());
    }
}
