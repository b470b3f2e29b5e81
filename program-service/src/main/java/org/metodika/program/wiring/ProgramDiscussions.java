package org.metodika.program.wiring;

import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.discussionrows.DiscussionList;
import org.metodika.program.discussions.application.Discussions;
import org.metodika.program.discussions.domain.Discussion;
import org.metodika.program.discussions.domain.DiscussionEvent;
import org.metodika.program.discussions.messaging.DiscussionMessages;
import org.metodika.program.personified.application.Programs;
import org.metodika.program.personified.application.ProgramsInView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Discussions of programs: the aggregate, its lists, and what features know of a program. */
@Configuration(proxyBeanMethods = false)
class ProgramDiscussions {

    @Bean
    ProgramsInView programsInView(Programs programs) {
        return new ProgramsInView(programs);
    }

    @Bean
    AggregateStore<Discussion, DiscussionEvent> discussionStore(AggregateStores stores) {
        return stores.open(AggregateType.<Discussion, DiscussionEvent>named(
                        "discussion", StateCodec.of(Discussion.class).build())
                .in("discussions")
                .startedBy(Discussion::startedBy)
                .evolvedBy(Discussion::evolve)
                .ofSchool(Discussion::schoolId)
                .publishing(new DiscussionMessages())
                .build());
    }

    @Bean
    Discussions discussions(
            AggregateStore<Discussion, DiscussionEvent> discussionStore,
            ProgramsInView programsInView,
            Access access,
            Directory directory) {
        return new Discussions(discussionStore, programsInView, access, directory);
    }

    @Bean
    DiscussionList discussionList(MongoOperations mongo, ProgramsInView programsInView) {
        return new DiscussionList(mongo, programsInView);
    }

    @Bean
    Follower discussionRowsFollower(MongoOperations mongo, ContractJson json) {
        return DiscussionList.projection(mongo, json);
    }
}
