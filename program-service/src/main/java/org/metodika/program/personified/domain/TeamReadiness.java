package org.metodika.program.personified.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Готовность командной программы: what stands between it and the next step, so that nobody has to try in order to learn it. Pointers
 * lead into {@code /content} and {@code /members}.
 *
 * @param forSubmission what a draft lacks; empty for one that was submitted
 * @param forApproval what the head's order would be refused for; the order itself is given with the approval
 * @param forCompletion members whose programs are open; empty before the approval
 * @param unrelated shared activities that address no difficulty of anybody (B24)
 */
public record TeamReadiness(
        List<Flaw> forSubmission, List<Flaw> forApproval, List<Flaw> forCompletion, List<ActivityId> unrelated) {

    /** @param programs programs of the members by their ids */
    public static TeamReadiness of(TeamProgram team, TeamCircumstances now, Map<ProgramId, Program> programs) {
        boolean draft = team.status() instanceof TeamStatus.Draft;
        boolean waiting = draft || team.status() instanceof TeamStatus.Submitted;
        return new TeamReadiness(
                draft ? team.missing(now) : List.of(),
                waiting ? team.missingForApproval(now) : List.of(),
                new TeamUnderWay(team).missingForCompletion(statuses(programs)),
                TeamCheck.unrelatedActivities(team.plan(), TeamCheck.holding(team.active(), now)).stream()
                        .map(shared -> shared.activity().id())
                        .toList());
    }

    /** States of the members' programs by name. */
    public static Map<ProgramId, Status.Name> statuses(Map<ProgramId, Program> programs) {
        Map<ProgramId, Status.Name> statuses = new HashMap<>();
        programs.forEach((id, program) -> statuses.put(id, program.status().asName()));
        return statuses;
    }

    /** How the deficits of this member are dealt with by the plan. */
    public static Coverage coverage(TeamProgram team, TeamMember member, TeamCircumstances now) {
        return TeamCheck.coverage(team.plan(), member, now.of(member));
    }
}
