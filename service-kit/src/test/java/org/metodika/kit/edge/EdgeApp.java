package org.metodika.kit.edge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metodika.kit.problem.StaleChanges;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A service with nothing but an edge. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.metodika.kit.wiring.StoreAutoConfiguration",
            "org.metodika.kit.wiring.MessagingAutoConfiguration",
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@Import(NoteController.class)
class EdgeApp {

    @Bean
    StaleChanges changesOfNotes() {
        return (copy, locale) -> copy.aggregate().equals("note")
                ? Optional.of(List.of(Map.of("what", "note " + copy.id())))
                : Optional.empty();
    }
}
