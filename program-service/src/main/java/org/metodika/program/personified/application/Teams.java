package org.metodika.program.personified.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.metodika.kit.domain.Decision;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.Change;
import org.metodika.kit.store.Outcome;
import org.metodika.kit.store.Versioned;
import org.metodika.program.personified.domain.Content;
import org.metodika.program.personified.domain.Deviation;
import org.metodika.program.personified.domain.FinalReport;
import org.metodika.program.personified.domain.Order;
import org.metodika.program.personified.domain.OrderDetails;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.personified.domain.ProgramRejection;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.Status;
import org.metodika.program.personified.domain.TeamAmendment;
import org.metodika.program.personified.domain.TeamChange;
import org.metodika.program.personified.domain.TeamEvent;
import org.metodika.program.personified.domain.TeamId;
import org.metodika.program.personified.domain.TeamMember;
import org.metodika.program.personified.domain.TeamPlan;
import org.metodika.program.personified.domain.TeamProgram;
import org.metodika.program.personified.domain.TeamReadiness;
import org.metodika.program.personified.domain.TeamUnderWay;

/** Team programs that there are: reading one, and everything that people do with it from the draft to its end. */
public final class Teams {

    private final AggregateStore<TeamProgram, TeamEvent> store;
    private final TeamReach reach;
    private final TeamSurroundings surroundings;
    private final MemberPrograms programs;

    public Teams(
            AggregateStore<TeamProgram, TeamEvent> store,
            Access access,
            TeamSurroundings surroundings,
            MemberPrograms programs) {
        this.store = store;
        this.reach = new TeamReach(access);
        this.surroundings = surroundings;
        this.programs = programs;
    }

    /** The team program; empty where there is none within the reach of the actor. */
    public Optional<Versioned<TeamProgram>> find(TeamId id, Actor actor) {
        return store.find(key(id)).filter(team -> reach.sees(team.state(), actor));
    }

    /** Members about whom the actor may learn more than that they are in the team. */
    public Predicate<TeamMember> seen(TeamProgram team, Actor actor) {
        return reach.members(team, TeamAction.SEE, actor);
    }

    /** The plan as it was in this version; empty where there is no such version. */
    public Optional<TeamPlan> plan(TeamProgram team, int version) {
        return version < 1 || version > team.version() ? Optional.empty() : Optional.of(programs.plan(team, version));
    }

    /** Replaces the shared plan of a draft. */
    public Outcome<TeamProgram> changePlan(TeamId id, TeamPlan plan, Actor actor, Change change) {
        return store.change(
                key(id),
                change,
                reach.editable(actor),
                team -> team.changePlan(
                        plan, surroundings.of(team.schoolId(), team.leader(), plan, team.members(), person -> true)));
    }

    /** Replaces title, leader and members of a draft; all of the new members must be within reach too. */
    public Outcome<TeamProgram> changeMembers(
            TeamId id, String title, StaffId leader, List<TeamWish> wishes, Actor actor, Change change) {
        return store.change(key(id), change, reach.editable(actor), team -> {
            List<TeamMember> members = surroundings.members(
                    team.schoolId(),
                    leader,
                    wishes.subList(0, Math.min(wishes.size(), TeamProgram.MOST + 1)),
                    i -> "/members/" + i);
            return team.changeMembers(
                    new TeamEvent.MembersChanged(title, leader, members),
                    surroundings.of(
                            team.schoolId(), leader, team.plan(), members, reach.candidates(team.schoolId(), actor)));
        });
    }

    public Outcome<TeamProgram> submit(TeamId id, Actor actor, Change change) {
        return change(id, TeamAction.SUBMIT, actor, change, team -> team.submit(surroundings.of(team)));
    }

    public Outcome<TeamProgram> sendBack(TeamId id, String reason, Actor actor, Change change) {
        return change(
                id,
                TeamAction.ORDER,
                actor,
                change,
                team -> team.sendBack(reason, surroundings.today(team.schoolId())));
    }

    public Outcome<TeamProgram> withdraw(TeamId id, String reason, Actor actor, Change change) {
        return store.change(key(id), change, reach.editable(actor), team -> team.withdraw(reason));
    }

    public Outcome<TeamProgram> approve(TeamId id, OrderDetails order, Actor actor, Change change) {
        return change(id, TeamAction.ORDER, actor, change, team -> team.approve(order, surroundings.of(team)));
    }

    /** Takes a further member in by an order. */
    public Outcome<TeamProgram> join(TeamId id, TeamWish wish, OrderDetails order, Actor actor, Change change) {
        return change(id, TeamAction.ORDER, actor, change, team -> {
            TeamMember member = surroundings
                    .members(team.schoolId(), team.leader(), List.of(wish), i -> "/member")
                    .getFirst();
            TeamUnderWay underWay = new TeamUnderWay(team);
            TeamMember seated = underWay.joining(member, order, surroundings.today(team.schoolId()));
            return underWay.join(
                    member,
                    order,
                    surroundings.of(team.schoolId(), team.leader(), team.plan(), List.of(seated), person -> true));
        });
    }

    /** Takes a member out by an order. */
    public Outcome<TeamProgram> leave(
            TeamId id, StaffId person, OrderDetails order, String reason, Actor actor, Change change) {
        return change(
                id,
                TeamAction.ORDER,
                actor,
                change,
                team -> new TeamUnderWay(team).leave(person, order, reason, surroundings.today(team.schoolId())));
    }

    /** Names another leader. */
    public Outcome<TeamProgram> lead(TeamId id, StaffId leader, String reason, Actor actor, Change change) {
        return change(
                id,
                TeamAction.ASSIGN,
                actor,
                change,
                team -> new TeamUnderWay(team).lead(leader, reason, surroundings.mayLead(team.schoolId(), leader)));
    }

    public Outcome<TeamProgram> stop(TeamId id, OrderDetails order, String reason, Actor actor, Change change) {
        return change(
                id,
                TeamAction.ORDER,
                actor,
                change,
                team -> new TeamUnderWay(team).stop(order, reason, surroundings.today(team.schoolId())));
    }

    public Outcome<TeamProgram> complete(TeamId id, FinalReport report, Actor actor, Change change) {
        return change(
                id,
                TeamAction.SUBMIT,
                actor,
                change,
                team -> new TeamUnderWay(team)
                        .complete(
                                report,
                                TeamReadiness.statuses(programs.of(team)),
                                surroundings.today(team.schoolId())));
    }

    /** Changes the shared plan by an order; whether the programs of the members can follow is asked before anything is written. */
    public Outcome<TeamProgram> amend(
            TeamId id,
            TeamPlan next,
            Deviation deviation,
            String decision,
            OrderDetails order,
            Actor actor,
            Change change) {
        return change(id, TeamAction.ORDER, actor, change, team -> {
            TeamUnderWay underWay = new TeamUnderWay(team);
            if (!team.isRunning()) {
                return underWay.amend(next, deviation, decision, order, List.of(), surroundings.of(team), List.of());
            }
            Map<ProgramId, Program> present = programs.of(team);
            List<TeamMember> followers = team.active().stream()
                    .filter(member -> isOpen(member, present))
                    .toList();
            Map<StaffId, Content> contents = new LinkedHashMap<>();
            followers.forEach(member -> contents.put(member.person(), next.contentFor(member)));
            programs.keepPlan(team);
            return underWay.amend(
                    next,
                    deviation,
                    decision,
                    order,
                    followers,
                    surroundings.of(team.schoolId(), team.leader(), next, contents, person -> true),
                    order.number() == null || order.date() == null
                            ? List.of()
                            : cannotFollow(team, next, deviation, decision, order, present));
        });
    }

    private List<Flaw> cannotFollow(
            TeamProgram team,
            TeamPlan next,
            Deviation deviation,
            String decision,
            OrderDetails order,
            Map<ProgramId, Program> present) {
        TeamChange planned = new TeamChange(team.plan(), next);
        TeamAmendment amendment = new TeamAmendment(
                team.version() + 1,
                deviation,
                decision,
                new Order("", surroundings.today(team.schoolId())),
                surroundings.today(team.schoolId()));
        List<Flaw> flaws = new ArrayList<>();
        for (int i = 0; i < team.members().size(); i++) {
            TeamMember member = team.members().get(i);
            if (!member.isActive() || !isOpen(member, present)) {
                continue;
            }
            TeamMember.Seat seat = member.seat();
            Program program = seat == null ? null : present.get(seat.program());
            String at = "/members/" + i;
            if (program == null) {
                flaws.add(Flaw.at(at, "team-member-program-pending"));
            } else if (programs.follows(program, member, planned, amendment, order)
                    instanceof Decision.Rejected<ProgramEvent>(var reason)) {
                flaws.add(
                        switch (reason) {
                            case ProgramRejection.AmendmentOpen _ -> Flaw.at(at, "team-member-amending");
                            case ProgramRejection.DeficitsUncovered _ -> Flaw.at(at, "team-member-uncovered");
                            default -> Flaw.at(at, "team-member-cannot-follow", reason.code());
                        });
            }
        }
        return flaws;
    }

    /** Open, or still being made. */
    private static boolean isOpen(TeamMember member, Map<ProgramId, Program> present) {
        TeamMember.Seat seat = member.seat();
        Program program = seat == null ? null : present.get(seat.program());
        return program == null || program.status() instanceof Status.Binding;
    }

    private Outcome<TeamProgram> change(
            TeamId id,
            TeamAction action,
            Actor actor,
            Change change,
            Function<TeamProgram, Decision<TeamEvent>> decide) {
        return store.change(key(id), change, reach.ofSchool(action, actor), decide);
    }

    private static String key(TeamId id) {
        return id.value().toString();
    }
}
