package org.metodika.program.personified.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Cause;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Snapshots;
import org.metodika.kit.store.Versioned;
import org.metodika.program.personified.domain.Amending;
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.MemberProgram;
import org.metodika.program.personified.domain.Order;
import org.metodika.program.personified.domain.OrderDetails;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.personified.domain.ProgramRejection;
import org.metodika.program.personified.domain.Status;
import org.metodika.program.personified.domain.TeamAmendment;
import org.metodika.program.personified.domain.TeamChange;
import org.metodika.program.personified.domain.TeamEvent;
import org.metodika.program.personified.domain.TeamId;
import org.metodika.program.personified.domain.TeamMember;
import org.metodika.program.personified.domain.TeamPlan;
import org.metodika.program.personified.domain.TeamProgram;
import org.metodika.program.personified.domain.TeamStatus;
import org.metodika.program.personified.domain.UnderWay;
import org.metodika.program.personified.domain.Version;

/**
 * What the orders of a team do to the programs of its members (B33). Every effect answers an event of the team: a crash between the
 * two loses nothing, and a repetition changes nothing, since ids follow from team and order and each message counts once.
 */
public final class MemberPrograms {

    private final AggregateStore<TeamProgram, TeamEvent> teams;
    private final AggregateStore<Program, ProgramEvent> programs;
    private final Surroundings surroundings;
    private final Snapshots<Version> programVersions;
    private final Snapshots<TeamPlan> plans;

    public MemberPrograms(
            AggregateStore<TeamProgram, TeamEvent> teams,
            AggregateStore<Program, ProgramEvent> programs,
            Surroundings surroundings,
            Snapshots<Version> programVersions,
            Snapshots<TeamPlan> plans) {
        this.teams = teams;
        this.programs = programs;
        this.surroundings = surroundings;
        this.programVersions = programVersions;
        this.plans = plans;
    }

    /** Programs of all members by their ids, in one look; one that is missing is still being made. */
    public Map<ProgramId, Program> of(TeamProgram team) {
        List<String> ids = team.members().stream()
                .map(TeamMember::seat)
                .flatMap(seat -> Optional.ofNullable(seat).stream())
                .map(seat -> key(seat.program()))
                .toList();
        Map<ProgramId, Program> found = new HashMap<>();
        programs.findAll(ids).forEach(program -> found.put(program.state().id(), program.state()));
        return found;
    }

    /** Makes the program of a member whom an order took in; again with no further effect. */
    public void begin(TeamId teamId, ProgramId programId, Cause cause) {
        TeamProgram team = team(teamId);
        TeamMember member = member(team, programId);
        Outcome<Program> outcome = programs.create(
                key(programId),
                Change.causedBy(cause),
                () -> MemberProgram.begun(team, member, surroundings.judgedBy(team.schoolId())));
        if (!(outcome instanceof Outcome.Done<Program>) && !(outcome instanceof Outcome.Exists<Program>)) {
            throw new IllegalStateException("The program of a member came to " + outcome);
        }
    }

    /** Stops the program of a member who left by an order; again with no further effect. */
    public void leave(TeamId teamId, ProgramId programId, Cause cause) {
        TeamMember.Seat seat = member(team(teamId), programId).seat();
        TeamMember.Departure departure = seat == null ? null : seat.departure();
        Order order = departure == null ? null : departure.order();
        if (departure != null && order != null) {
            change(
                    programId,
                    cause,
                    program -> new UnderWay(program).stopWithTeam(departure.reason(), order, departure.on()));
        }
    }

    /** Stops the open programs of all members with their team; again with no further effect. */
    public void stop(TeamId teamId, Cause cause) {
        TeamProgram team = team(teamId);
        if (team.status() instanceof TeamStatus.Stopped(var before, var on, var reason, var order)) {
            for (TeamMember member : team.members()) {
                TeamMember.Seat seat = member.seat();
                // Who left by an order has nothing to do with the team any more; who is dismissed may still be at work.
                if (seat != null
                        && (seat.departure() == null || seat.departure().order() == null)) {
                    change(seat.program(), cause, program -> new UnderWay(program).stopWithTeam(reason, order, on));
                }
            }
        }
    }

    /** Carries a change of the plan into the open programs of the members; again with no further effect. */
    public void follow(TeamId teamId, int version, Cause cause) {
        TeamProgram team = team(teamId);
        TeamAmendment amendment = team.amendments().stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No version " + version + " of team " + teamId));
        TeamChange planned = new TeamChange(plan(team, version - 1), plan(team, version));
        for (TeamMember member : team.active()) {
            TeamMember.Seat seat = member.seat();
            if (seat != null) {
                change(seat.program(), cause, program -> followed(program, member, planned, amendment));
            }
        }
    }

    /** What the change comes to for this program; nothing for one that is not open. */
    private Decision<ProgramEvent> followed(
            Program program, TeamMember member, TeamChange planned, TeamAmendment amendment) {
        if (!(program.status() instanceof Status.Binding)) {
            return Decision.nothingToDo();
        }
        Decision<ProgramEvent> decision = follows(
                program,
                member,
                planned,
                amendment,
                new OrderDetails(amendment.order().number(), amendment.order().date()));
        if (decision instanceof Decision.Rejected<ProgramEvent>(ProgramRejection.TeacherDismissed _)) {
            // The day after the last one the watch stops it; there is nothing left to amend.
            return Decision.nothingToDo();
        }
        program.approvedVersion()
                .ifPresent(version -> programVersions.keep(key(program.id()), version.number(), version));
        return decision;
    }

    /** What the change would come to for the program of this member. */
    Decision<ProgramEvent> follows(
            Program program, TeamMember member, TeamChange planned, TeamAmendment amendment, OrderDetails order) {
        Content next = planned.in(program, member);
        return new Amending(program)
                .follow(
                        next,
                        amendment.deviation(),
                        amendment.decision(),
                        order,
                        surroundings.of(program.schoolId(), program.teacher(), next));
    }

    /** The plan as it was in this version. */
    TeamPlan plan(TeamProgram team, int version) {
        return version == team.version()
                ? team.plan()
                : plans.find(team.id().value().toString(), version)
                        .orElseThrow(() -> new IllegalStateException("No plan " + version + " of " + team.id()));
    }

    /** Keeps the present plan before another takes its place. */
    void keepPlan(TeamProgram team) {
        plans.keep(team.id().value().toString(), team.version(), team.plan());
    }

    private void change(ProgramId id, Cause cause, Function<Program, Decision<ProgramEvent>> decide) {
        Outcome<Program> outcome = programs.change(key(id), Change.onceInOrder(cause), decide);
        if (!(outcome instanceof Outcome.Done<Program>)) {
            throw new IllegalStateException("An order of the team came to " + outcome + " for program " + id.value());
        }
    }

    private TeamProgram team(TeamId id) {
        return teams.find(id.value().toString())
                .map(Versioned::state)
                .orElseThrow(() -> new IllegalStateException("No team " + id));
    }

    private static TeamMember member(TeamProgram team, ProgramId program) {
        return team.memberWith(program)
                .orElseThrow(() -> new IllegalStateException("No member with " + program + " in " + team.id()));
    }

    private static String key(ProgramId id) {
        return id.value().toString();
    }
}
