package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.metodika.kit.domain.Decision;

/**
 * Программа участника команды: an ordinary personified program that follows from the plan of the team and binds by the order of the
 * team (B33). From then on it is carried out, followed and ended as any other.
 */
public final class MemberProgram {

    private MemberProgram() {}

    /**
     * The program of a member, approved by the order that took the member in, with the plan as it is now.
     *
     * @param judgedBy policy and regulation by which it was complete
     */
    public static Decision<ProgramEvent> begun(TeamProgram team, TeamMember member, Rules.Source judgedBy) {
        TeamMember.Seat seat = member.seat();
        TeamStatus.Approved approval = team.status().approvalOrNull();
        if (seat == null || approval == null) {
            throw new IllegalStateException("No order binds " + member.person() + " of " + team.id());
        }
        Content content = team.plan().contentFor(member);
        LocalDate drafted = seat.late() ? seat.joinedOn() : team.draftedOn();
        LocalDate submitted = seat.late() ? seat.joinedOn() : approval.submittedOn();
        List<ProgramEvent> events = new ArrayList<>();
        events.add(new ProgramEvent.DraftedInTeam(
                new ProgramEvent.Drafted(
                        seat.program(),
                        team.schoolId(),
                        member.person(),
                        team.initiative(),
                        drafted,
                        content,
                        judgedBy),
                team.id()));
        member.deferrals(content).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(DeficitId::value)))
                .forEach(deferral ->
                        events.add(new ProgramEvent.DeficitDeferred(deferral.getKey(), deferral.getValue())));
        events.add(new ProgramEvent.Submitted(submitted, judgedBy));
        events.add(new ProgramEvent.Approved(seat.joinedBy(), seat.joinedOn()));
        return Decision.accepted(events);
    }
}
