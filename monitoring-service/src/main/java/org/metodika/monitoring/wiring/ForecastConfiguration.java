package org.metodika.monitoring.wiring;

import org.metodika.kit.directory.Directory;
import org.metodika.kit.identity.Access;
import org.metodika.monitoring.checkpointrows.CheckpointRows;
import org.metodika.monitoring.forecast.DelayHistories;
import org.metodika.monitoring.forecast.Forecasts;
import org.metodika.monitoring.program.KnownPrograms;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Forecasts of delays. */
@Configuration(proxyBeanMethods = false)
class ForecastConfiguration {

    @Bean
    Forecasts forecasts(
            CheckpointRows rows,
            MongoOperations mongo,
            KnownPrograms programs,
            Directory directory,
            Access access,
            MessageSource messages) {
        return new Forecasts(rows, new DelayHistories(mongo, rows, directory), programs, directory, access, messages);
    }
}
