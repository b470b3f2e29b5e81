package org.metodika.monitoring.wiring;

import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.achievement.AchievementRows;
import org.metodika.monitoring.achievement.Achievements;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Achievements of teachers. */
@Configuration(proxyBeanMethods = false)
class AchievementConfiguration {

    @Bean
    StateProjection<?, ?> achievementRowsKept(MongoOperations mongo, ContractJson json) {
        return AchievementRows.projection(mongo, json);
    }

    @Bean
    Achievements achievements(MongoOperations mongo, Directory directory, Access access) {
        return new Achievements(mongo, directory, access);
    }
}
