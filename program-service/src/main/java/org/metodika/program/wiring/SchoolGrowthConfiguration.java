package org.metodika.program.wiring;

import java.time.Clock;
import java.util.List;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.contests.Participation;
import org.metodika.program.contests.ParticipationEvent;
import org.metodika.program.contests.ParticipationList;
import org.metodika.program.contests.ParticipationMessages;
import org.metodika.program.contests.Participations;
import org.metodika.program.mentors.Mentor;
import org.metodika.program.mentors.MentorEvent;
import org.metodika.program.mentors.MentorHints;
import org.metodika.program.mentors.MentorList;
import org.metodika.program.mentors.MentorMessages;
import org.metodika.program.mentors.MentorReactions;
import org.metodika.program.mentors.Mentors;
import org.metodika.program.overview.ProgramOverview;
import org.metodika.program.routelist.RouteOverview;
import org.metodika.program.selflearning.SelfLearningEvent;
import org.metodika.program.selflearning.SelfLearningMessages;
import org.metodika.program.selflearning.SelfLearningOverview;
import org.metodika.program.selflearning.SelfLearningSchool;
import org.metodika.program.selflearning.SelfLearningSchools;
import org.metodika.program.supportlist.SupportOverview;
import org.metodika.program.supports.domain.Support;
import org.metodika.program.supports.domain.SupportEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** How a school grows: its mentors, the contests that its teachers take part in, the steps to a self-learning school. */
@Configuration(proxyBeanMethods = false)
class SchoolGrowthConfiguration {

    @Bean
    AggregateStore<Mentor, MentorEvent> mentorStore(AggregateStores stores) {
        return stores.open(AggregateType.<Mentor, MentorEvent>named(
                        "mentor", StateCodec.of(Mentor.class).build())
                .in("mentors")
                .startedBy(Mentor::startedBy)
                .evolvedBy(Mentor::evolve)
                .ofSchool(Mentor::schoolId)
                .publishing(new MentorMessages())
                .build());
    }

    @Bean
    Mentors mentors(AggregateStore<Mentor, MentorEvent> mentorStore, Access access, Directory directory) {
        return new Mentors(mentorStore, access, directory);
    }

    @Bean
    MentorHints mentorHints(
            AggregateStore<Mentor, MentorEvent> mentorStore, Directory directory, MessageSource messages) {
        return new MentorHints(mentorStore, directory, messages);
    }

    @Bean
    MentorList mentorList(MongoOperations mongo, Access access, Directory directory, Clock clock) {
        return new MentorList(
                mongo,
                access,
                directory,
                List.of(SupportOverview.leading(mongo), RouteOverview.leading(mongo), ProgramOverview.leading(mongo)),
                clock);
    }

    @Bean
    Follower mentorRowsFollower(MongoOperations mongo, ContractJson json) {
        return MentorList.projection(mongo, json);
    }

    @Bean
    Follower mentorDepartures(Mentors mentors, ContractJson json) {
        return MentorReactions.of(mentors, json);
    }

    @Bean
    AggregateStore<Participation, ParticipationEvent> participationStore(AggregateStores stores) {
        return stores.open(AggregateType.<Participation, ParticipationEvent>named(
                        "participation", StateCodec.of(Participation.class).build())
                .in("participations")
                .startedBy(Participation::startedBy)
                .evolvedBy(Participation::evolve)
                .ofSchool(Participation::schoolId)
                .publishing(new ParticipationMessages())
                .build());
    }

    @Bean
    Participations participations(
            AggregateStore<Participation, ParticipationEvent> participationStore,
            Access access,
            Directory directory,
            AggregateStore<Support, SupportEvent> supportStore) {
        return new Participations(
                participationStore,
                access,
                directory,
                (teacher, support) -> supportStore
                        .find(support.toString())
                        .filter(found -> found.state().teacher().equals(teacher))
                        .isPresent());
    }

    @Bean
    ParticipationList participationList(MongoOperations mongo, Access access, Directory directory) {
        return new ParticipationList(mongo, access, directory);
    }

    @Bean
    Follower participationRowsFollower(MongoOperations mongo, ContractJson json) {
        return ParticipationList.projection(mongo, json);
    }

    @Bean
    AggregateStore<SelfLearningSchool, SelfLearningEvent> selfLearningStore(AggregateStores stores) {
        return stores.open(AggregateType.<SelfLearningSchool, SelfLearningEvent>named(
                        "self-learning-school",
                        StateCodec.of(SelfLearningSchool.class).build())
                .in("self_learning_schools")
                .startedBy(SelfLearningSchool::startedBy)
                .evolvedBy(SelfLearningSchool::evolve)
                .ofSchool(SelfLearningSchool::schoolId)
                .publishing(new SelfLearningMessages())
                .build());
    }

    @Bean
    SelfLearningSchools selfLearningSchools(
            AggregateStore<SelfLearningSchool, SelfLearningEvent> selfLearningStore,
            Access access,
            Directory directory) {
        return new SelfLearningSchools(selfLearningStore, access, directory);
    }

    @Bean
    SelfLearningOverview selfLearningOverview(MongoOperations mongo, Access access, Clock clock) {
        return new SelfLearningOverview(mongo, access, clock);
    }

    @Bean
    Follower selfLearningRowsFollower(MongoOperations mongo, ContractJson json) {
        return SelfLearningOverview.projection(mongo, json);
    }
}
