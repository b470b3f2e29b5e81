package org.metodika.program.wiring;

import java.time.Clock;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.store.AggregateStore;
import org.metodika.kit.store.AggregateStores;
import org.metodika.kit.store.AggregateType;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.store.StateCodec;
import org.metodika.program.commentrows.CommentList;
import org.metodika.program.comments.application.Comments;
import org.metodika.program.comments.domain.CommentEvent;
import org.metodika.program.comments.domain.CommentThread;
import org.metodika.program.comments.messaging.CommentMessages;
import org.metodika.program.personified.application.ProgramsInView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Comments on programs: the aggregate and its lists. */
@Configuration(proxyBeanMethods = false)
class ProgramComments {

    @Bean
    AggregateStore<CommentThread, CommentEvent> commentStore(AggregateStores stores) {
        return stores.open(AggregateType.<CommentThread, CommentEvent>named(
                        "comment", StateCodec.of(CommentThread.class).build())
                .in("comments")
                .startedBy(CommentThread::startedBy)
                .evolvedBy(CommentThread::evolve)
                .ofSchool(CommentThread::schoolId)
                .publishing(new CommentMessages())
                .build());
    }

    @Bean
    Comments comments(
            AggregateStore<CommentThread, CommentEvent> commentStore,
            ProgramsInView programsInView,
            Access access,
            Clock clock) {
        return new Comments(commentStore, programsInView, access, clock);
    }

    @Bean
    CommentList commentList(MongoOperations mongo, ProgramsInView programsInView, Directory directory) {
        return new CommentList(mongo, programsInView, directory);
    }

    @Bean
    Follower commentRowsFollower(MongoOperations mongo, ContractJson json) {
        return CommentList.projection(mongo, json);
    }
}
