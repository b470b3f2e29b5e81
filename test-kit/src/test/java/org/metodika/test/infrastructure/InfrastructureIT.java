package org.metodika.test.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.Topic;
import org.metodika.contracts.school.SchoolCatalogue;
import org.metodika.contracts.school.SchoolState;
import org.metodika.test.Topics;

class InfrastructureIT {

    private final Infrastructure infrastructure = Infrastructure.shared();
    private final Map<String, Object> broker = Map.of("bootstrap.servers", infrastructure.kafkaBootstrapServers());

    @Test
    void allTopicsOfTheCatalogueAreThereWithThreePartitions() throws Exception {
        List<String> names = Catalogue.TOPICS.stream().map(Topic::name).toList();

        try (Admin admin = Admin.create(broker)) {
            Map<String, TopicDescription> topics =
                    admin.describeTopics(names).allTopicNames().get();

            assertThat(topics).containsOnlyKeys(names);
            assertThat(topics.values())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(3));
        }
    }

    @Test
    void emptiedTopicsHoldNothingCompactedOnesIncluded() {
        try (Topics topics = new Topics(infrastructure.kafkaBootstrapServers())) {
            topics.publish(
                    SchoolCatalogue.SCHOOL_STATE,
                    "5005",
                    new SchoolState("5005", "School", "GENERAL", "Europe/Moscow"),
                    1);
        }
        assertThat(records(SchoolCatalogue.SCHOOL_STATES)).isPositive();

        infrastructure.emptyTopics();

        assertThat(records(SchoolCatalogue.SCHOOL_STATES)).isZero();
    }

    @Test
    void eachApplicationGetsADatabaseOfItsOwn() {
        assertThat(infrastructure.freshDatabase())
                .startsWith("mongodb://")
                .isNotEqualTo(infrastructure.freshDatabase());
    }

    private long records(Topic topic) {
        try (var consumer = new KafkaConsumer<>(broker, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                    .toList();
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions, Duration.ofSeconds(10));
            return consumer.endOffsets(partitions, Duration.ofSeconds(10)).entrySet().stream()
                    .mapToLong(end -> end.getValue() - begins.getOrDefault(end.getKey(), 0L))
                    .sum();
        }
    }
}
