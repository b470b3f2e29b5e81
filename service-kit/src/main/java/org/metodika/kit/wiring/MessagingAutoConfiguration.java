package org.metodika.kit.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.Topic;
import org.metodika.contracts.school.SchoolState;
import org.metodika.contracts.staff.StaffMemberState;
import org.metodika.kit.directory.Directory;
import org.metodika.kit.directory.DirectoryFollowers;
import org.metodika.kit.directory.KnownPerson;
import org.metodika.kit.directory.KnownSchool;
import org.metodika.kit.identity.Access;
import org.metodika.kit.operations.ClockController;
import org.metodika.kit.operations.DeadLetterController;
import org.metodika.kit.operations.ProjectionController;
import org.metodika.kit.projection.DeadLetterHealth;
import org.metodika.kit.projection.DeadLetters;
import org.metodika.kit.projection.FailureHandling;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.projection.Followers;
import org.metodika.kit.projection.Repair;
import org.metodika.kit.projection.StateProjection;
import org.metodika.kit.projection.TopicReader;
import org.metodika.kit.store.ContractJson;
import org.metodika.kit.time.PlayedClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

/** Topics of the service, followers of others' topics, and what is needed when a message can't be digested. */
@AutoConfiguration(after = {StoreAutoConfiguration.class, DataMongoAutoConfiguration.class})
@ConditionalOnClass({MongoOperations.class, KafkaProperties.class})
public class MessagingAutoConfiguration {

    @Bean
    ConsumerFactory<String, byte[]> followerConsumers(KafkaProperties properties, KafkaConnectionDetails connection) {
        Map<String, Object> settings = properties.buildConsumerProperties();
        settings.put(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                connection.getConsumer().getBootstrapServers());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // The topics of a service that starts later are to be found soon.
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        return new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    @Bean
    DeadLetters deadLetters(MongoOperations mongo, Clock clock, MeterRegistry metrics) {
        DeadLetters deadLetters = new DeadLetters(mongo, clock);
        Gauge.builder("dead.letters.waiting", deadLetters, DeadLetters::waiting)
                .description("Messages that were put aside and wait for somebody")
                .register(metrics);
        return deadLetters;
    }

    @Bean
    DeadLetterHealth deadLetterHealthIndicator(DeadLetters deadLetters) {
        return new DeadLetterHealth(deadLetters);
    }

    @Bean
    Followers followers(
            @Value("${spring.application.name}") String service,
            List<Follower> followers,
            ConsumerFactory<String, byte[]> followerConsumers,
            DeadLetters deadLetters,
            KafkaProperties properties,
            KafkaConnectionDetails connection) {
        Map<String, Object> settings = properties.buildProducerProperties();
        settings.put(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                connection.getProducer().getBootstrapServers());
        var kafka = new KafkaTemplate<>(
                new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer()));
        return new Followers(service, followers, followerConsumers, new FailureHandling(kafka, deadLetters));
    }

    @Bean
    TopicReader topicReader(ConsumerFactory<String, byte[]> followerConsumers) {
        return new TopicReader(followerConsumers);
    }

    @Bean
    Repair repair(Followers followers, DeadLetters deadLetters, TopicReader topicReader, MongoOperations mongo) {
        return new Repair(followers, deadLetters, topicReader, mongo);
    }

    /** The topics that this service owns, and the dead-letter topics of its followers. */
    @Bean
    OwnedTopics topicsOfThisService(
            @Value("${spring.application.name}") String service,
            @Value("${metodika.topics.partitions:3}") int partitions,
            @Value("${metodika.topics.replicas:1}") int replicas,
            Followers followers,
            KafkaAdmin admin) {
        List<NewTopic> topics = new ArrayList<>();
        for (Topic topic : Catalogue.TOPICS) {
            if (topic.owner().equals(service)) {
                TopicBuilder builder = TopicBuilder.name(topic.name())
                        .partitions(partitions)
                        .replicas(replicas)
                        .config(TopicConfig.RETENTION_MS_CONFIG, "-1");
                topics.add(
                        switch (topic.kind()) {
                            case EVENTS -> builder.build();
                            case STATE -> builder.compact().build();
                        });
            }
        }
        followers
                .deadLetterTopics()
                .forEach(name -> topics.add(TopicBuilder.name(name)
                        .partitions(1)
                        .replicas(replicas)
                        .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                        .build()));
        return new OwnedTopics(admin, topics);
    }

    @Bean
    StateProjection<SchoolState, KnownSchool> knownSchools(MongoOperations mongo, ContractJson json) {
        return DirectoryFollowers.schools(mongo, json);
    }

    @Bean
    StateProjection<StaffMemberState, KnownPerson> knownPeople(MongoOperations mongo, ContractJson json) {
        return DirectoryFollowers.people(mongo, json);
    }

    @Bean
    Directory directory(MongoOperations mongo, Clock clock) {
        return new Directory(mongo, clock);
    }

    @Bean
    Access access(Directory directory) {
        return new Access(directory);
    }

    @Bean
    DeadLetterController deadLetterController(DeadLetters deadLetters, Repair repair, Access access) {
        return new DeadLetterController(deadLetters, repair, access);
    }

    @Bean
    ProjectionController projectionController(Repair repair, Access access) {
        return new ProjectionController(repair, access);
    }

    @Bean
    @ConditionalOnBean(PlayedClock.class)
    ClockController clockController(PlayedClock clock, Access access) {
        return new ClockController(clock, access);
    }
}
