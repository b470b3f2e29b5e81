package org.metodika.monitoring.wiring;

import org.metodika.contracts.program.ProgramState;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.store.ContractJson;
import org.metodika.monitoring.program.Approvals;
import org.metodika.monitoring.program.KnownProgram;
import org.metodika.monitoring.program.KnownPrograms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** What this service knows of programs by following them. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

    @Bean
    Approvals approvals(MongoOperations mongo) {
        return new Approvals(mongo);
    }

    @Bean
    KnownPrograms knownPrograms(MongoOperations mongo) {
        return new KnownPrograms(mongo);
    }

    @Bean
    StateProjection<ProgramState, KnownProgram> knownProgramsKept(MongoOperations mongo, ContractJson json) {
        return KnownPrograms.projection(mongo, json);
    }
}
