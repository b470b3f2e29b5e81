package org.metodika.program.wiring;

import org.metodika.kit.directory.Directory;
import org.metodika.kit.projection.Follower;
import org.metodika.program.history.HistoryFollower;
import org.metodika.program.history.ProgramHistory;
import org.metodika.program.personified.application.ProgramsInView;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The history of programs, and what it tells those who hold a stale copy. */
@Configuration(proxyBeanMethods = false)
class ProgramHistories {

    @Bean
    ProgramHistory programHistory(
            MongoOperations mongo, ProgramsInView programsInView, Directory directory, MessageSource messages) {
        return new ProgramHistory(mongo, programsInView, directory, messages);
    }

    @Bean
    Follower historyFollower(MongoOperations mongo) {
        return new HistoryFollower(mongo);
    }
}
