package org.metodika.program.wiring;

import java.util.Map;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.groupoverview.GroupOverview;
import org.metodika.program.groups.application.Candidates;
import org.metodika.program.groups.application.Departures;
import org.metodika.program.groups.application.Groups;
import org.metodika.program.groups.domain.Group;
import org.metodika.program.groups.domain.GroupEvent;
import org.metodika.program.groups.domain.Status;
import org.metodika.program.groups.messaging.DismissalReaction;
import org.metodika.program.groups.messaging.GroupMessages;
import org.metodika.program.personified.application.KnownPrograms;
import org.metodika.program.personified.domain.Program;
import org.metodika.program.personified.domain.ProgramEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Development groups: the aggregate, what dismissals do to it, its lists, and what experts see through it. */
@Configuration(proxyBeanMethods = false)
class DevelopmentGroups {

    /** Path by which groups are found that work on a program or did. */
    static final String PROGRAM = "editions.programs";

    @Bean
    AggregateStore<Group, GroupEvent> groupStore(AggregateStores stores) {
        StateCodec<Group> codec = StateCodec.of(Group.class)
                .sealed(
                        Status.class,
                        Map.of(
                                "active", Status.Active.class,
                                "dissolved", Status.Dissolved.class,
                                "annulled", Status.Annulled.class))
                .build();
        return stores.open(AggregateType.<Group, GroupEvent>named("group", codec)
                .in("groups")
                .startedBy(Group::startedBy)
                .evolvedBy(Group::evolve)
                .ofSchool(Group::schoolId)
                .foundBy(Departures.PERSON)
                .foundBy(PROGRAM)
                .publishing(new GroupMessages())
                .build());
    }

    @Bean
    KnownPrograms knownPrograms(AggregateStore<Program, ProgramEvent> programStore) {
        return new KnownPrograms(programStore);
    }

    @Bean
    Candidates groupCandidates(Directory directory, KnownPrograms knownPrograms) {
        return new Candidates(directory, knownPrograms);
    }

    @Bean
    Groups groups(AggregateStore<Group, GroupEvent> groupStore, Access access, Candidates groupCandidates) {
        return new Groups(groupStore, access, groupCandidates);
    }

    @Bean
    Follower groupDepartures(AggregateStore<Group, GroupEvent> groupStore, ContractJson json) {
        return DismissalReaction.of(new Departures(groupStore), json);
    }

    @Bean
    GroupOverview groupOverview(MongoOperations mongo, Access access, Directory directory) {
        return new GroupOverview(mongo, access, directory);
    }

    @Bean
    Follower groupRowsFollower(MongoOperations mongo, ContractJson json) {
        return GroupOverview.projection(mongo, json);
    }
}
