package org.metodika.program.wiring;

import java.util.Map;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.projection.Reaction;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.Snapshots;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.personified.application.DraftTemplate;
import org.metodika.program.personified.application.MemberPrograms;
import org.metodika.program.personified.application.Surroundings;
import org.metodika.program.personified.application.TeamDepartures;
import org.metodika.program.personified.application.TeamDrafting;
import org.metodika.program.personified.application.TeamSurroundings;
import org.metodika.program.personified.application.Teams;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.metodika.program.personified.domain.TeamEvent;
import org.metodika.program.personified.domain.TeamPlan;
import org.metodika.program.personified.domain.TeamProgram;
import org.metodika.program.personified.domain.TeamStatus;
import org.metodika.program.personified.domain.Version;
import org.metodika.program.personified.messaging.TeamMessages;
import org.metodika.program.personified.messaging.TeamReactions;
import org.metodika.program.teamlist.TeamList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Team programs: the aggregate, what its orders do to the programs of the members, what dismissals do to it, its list. */
@Configuration(proxyBeanMethods = false)
class TeamPrograms {

    @Bean
    AggregateStore<TeamProgram, TeamEvent> teamProgramStore(AggregateStores stores) {
        StateCodec<TeamProgram> codec = StateCodec.of(TeamProgram.class)
                .sealed(
                        TeamStatus.class,
                        Map.of(
                                "draft", TeamStatus.Draft.class,
                                "submitted", TeamStatus.Submitted.class,
                                "approved", TeamStatus.Approved.class,
                                "completed", TeamStatus.Completed.class,
                                "stopped", TeamStatus.Stopped.class,
                                "withdrawn", TeamStatus.Withdrawn.class))
                .build();
        return stores.open(AggregateType.<TeamProgram, TeamEvent>named("team-program", codec)
                .in("team_programs")
                .startedBy(TeamProgram::startedBy)
                .evolvedBy(TeamProgram::evolve)
                .ofSchool(TeamProgram::schoolId)
                .foundBy(TeamDepartures.PERSON)
                .publishing(new TeamMessages())
                .build());
    }

    @Bean
    TeamSurroundings teamSurroundings(Surroundings surroundings) {
        return new TeamSurroundings(surroundings);
    }

    @Bean
    TeamDrafting teamDrafting(
            AggregateStore<TeamProgram, TeamEvent> teamProgramStore,
            Access access,
            Surroundings surroundings,
            DraftTemplate draftTemplate) {
        return new TeamDrafting(teamProgramStore, access, surroundings, draftTemplate);
    }

    @Bean
    MemberPrograms memberPrograms(
            AggregateStore<TeamProgram, TeamEvent> teamProgramStore,
            AggregateStore<Program, ProgramEvent> programStore,
            Surroundings surroundings,
            Snapshots<Version> programVersions,
            AggregateStores stores) {
        return new MemberPrograms(
                teamProgramStore,
                programStore,
                surroundings,
                programVersions,
                stores.snapshots(
                        "team_program_versions", StateCodec.of(TeamPlan.class).build()));
    }

    @Bean
    Teams teams(
            AggregateStore<TeamProgram, TeamEvent> teamProgramStore,
            Access access,
            TeamSurroundings teamSurroundings,
            MemberPrograms memberPrograms) {
        return new Teams(teamProgramStore, access, teamSurroundings, memberPrograms);
    }

    @Bean
    Reaction memberProgramsReaction(MemberPrograms memberPrograms, ContractJson json) {
        return TeamReactions.members(memberPrograms, json);
    }

    @Bean
    Reaction teamDepartures(AggregateStore<TeamProgram, TeamEvent> teamProgramStore, ContractJson json) {
        return TeamReactions.departures(new TeamDepartures(teamProgramStore), json);
    }

    @Bean
    TeamList teamList(MongoOperations mongo, Access access, Directory directory) {
        return new TeamList(mongo, access, directory);
    }

    @Bean
    Follower teamRowsFollower(MongoOperations mongo, ContractJson json) {
        return TeamList.projection(mongo, json);
    }
}
