package org.metodika.program.personified.messaging;

import org.metodika.contracts.staff.StaffCatalogue;
import org.metodika.contracts.team.TeamCatalogue;
import org.metodika.contracts.team.TeamEnrolment;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.ContractJson;
import org.metodika.program.personified.application.MemberPrograms;
import org.metodika.program.personified.application.TeamDepartures;
import org.metodika.program.personified.domain.ProgramId;
import org.metodika.program.personified.domain.StaffId;
import org.metodika.program.personified.domain.TeamId;

/** What programs do because of their teams, and teams because of dismissals. */
public final class TeamReactions {

    private TeamReactions() {}

    /** Carries the orders of a team into the programs of its members. */
    public static Reaction members(MemberPrograms programs, ContractJson json) {
        return Reaction.named("member-programs", json)
                .on(TeamCatalogue.TEAM_PROGRAM_APPROVED, (team, cause) -> {
                    for (TeamEnrolment member : team.members()) {
                        programs.begin(new TeamId(team.teamProgramId()), new ProgramId(member.programId()), cause);
                    }
                })
                .on(
                        TeamCatalogue.TEAM_PROGRAM_MEMBER_JOINED,
                        (team, cause) -> programs.begin(
                                new TeamId(team.teamProgramId()), new ProgramId(team.programId()), cause))
                .on(
                        TeamCatalogue.TEAM_PROGRAM_MEMBER_LEFT,
                        (team, cause) -> programs.leave(
                                new TeamId(team.teamProgramId()), new ProgramId(team.programId()), cause))
                .on(
                        TeamCatalogue.TEAM_PROGRAM_AMENDED,
                        (team, cause) -> programs.follow(new TeamId(team.teamProgramId()), team.version(), cause))
                .on(
                        TeamCatalogue.TEAM_PROGRAM_STOPPED,
                        (team, cause) -> programs.stop(new TeamId(team.teamProgramId()), cause))
                .build();
    }

    /** Lets dismissed members leave, and puts them back where the dismissal was a mistake. */
    public static Reaction departures(TeamDepartures departures, ContractJson json) {
        return Reaction.named("team-departures", json)
                .on(
                        StaffCatalogue.STAFF_MEMBER_DISMISSED,
                        (dismissed, cause) ->
                                departures.dismissed(new StaffId(dismissed.staffId()), dismissed.dismissedOn(), cause))
                .on(
                        StaffCatalogue.STAFF_MEMBER_DISMISSAL_ANNULLED,
                        (annulled, cause) -> departures.dismissalAnnulled(new StaffId(annulled.staffId()), cause))
                .build();
    }
}
