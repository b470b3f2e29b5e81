package org.metodika.diagnostics.wiring;

import org.metodika.diagnostics.assessmentlist.AssessmentRows;
import org.metodika.diagnostics.deficitlist.DeficitRows;
import org.metodika.diagnostics.effect.ProgramMethods;
import org.metodika.diagnostics.level.Levels;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Read models. */
@Configuration(proxyBeanMethods = false)
class RowsConfiguration {

    @Bean
    Levels levels(MongoOperations mongo) {
        return new Levels(mongo);
    }

    @Bean
    StateProjection<?, ?> assessmentRows(MongoOperations mongo, ContractJson json) {
        return AssessmentRows.projection(mongo, json);
    }

    @Bean
    StateProjection<?, ?> deficitRows(MongoOperations mongo, ContractJson json) {
        return DeficitRows.projection(mongo, json);
    }

    @Bean
    StateProjection<?, ?> programMethods(MongoOperations mongo, ContractJson json) {
        return ProgramMethods.projection(mongo, json);
    }
}
