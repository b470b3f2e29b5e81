package org.metodika.program.personified.application;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.metodika.kit.identity.Access;
import org.metodika.kit.identity.Actor;
import org.metodika.kit.identity.Reach;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.TeamMember;
import org.metodika.program.personified.domain.TeamProgram;

/**
 * How far somebody reaches into teams: a team is seen by whoever reaches one of its people, or leads it, and edited by whoever
 * reaches all of its members. What concerns a member as a person is seen by whoever reaches that member.
 */
final class TeamReach {

    private final Access access;

    TeamReach(Access access) {
        this.access = access;
    }

    /** Whether the actor sees the team at all. */
    boolean sees(TeamProgram team, Actor actor) {
        Reach reach = access.reach(actor, TeamAction.SEE);
        return reach.coversSchool(team.schoolId())
                || reach.covers(team.schoolId(), team.leader().value())
                || team.members().stream().anyMatch(members(team, TeamAction.SEE, actor));
    }

    /** Members of the team whom the actor reaches as persons. */
    Predicate<TeamMember> members(TeamProgram team, TeamAction action, Actor actor) {
        Reach reach = access.reach(actor, action);
        UUID tutor = ReachedPrograms.asTutor(action, actor);
        boolean here = team.schoolId().equals(actor.schoolId());
        return member -> reach.covers(team.schoolId(), member.person().value())
                || (here && tutor != null && new StaffId(tutor).equals(member.tutor()));
    }

    /** Whether the team is the actor's to edit. */
    Predicate<TeamProgram> editable(Actor actor) {
        Reach reach = access.reach(actor, TeamAction.DRAFT);
        return team -> reach.coversSchool(team.schoolId())
                || team.members().stream().allMatch(members(team, TeamAction.DRAFT, actor));
    }

    /** Whether the whole school of the team is within reach. */
    Predicate<TeamProgram> ofSchool(TeamAction action, Actor actor) {
        Reach reach = access.reach(actor, action);
        return team -> reach.coversSchool(team.schoolId());
    }

    /** Whom of a school the actor may take into a team. */
    Predicate<StaffId> candidates(String schoolId, Actor actor) {
        Reach reach = access.reach(actor, TeamAction.DRAFT);
        Set<UUID> persons = reach.persons();
        return person -> reach.covers(schoolId, persons == null ? null : person.value());
    }

    Reach drafting(Actor actor) {
        return access.reach(actor, TeamAction.DRAFT);
    }
}
