package org.metodika.test.infrastructure;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.awaitility.Awaitility;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.Topic;

/** Creates the topics of the catalogue and empties them. */
final class TopicKeeper implements AutoCloseable {

    private static final int PARTITIONS = 3;
    private static final String PREFIX = "metodika.";

    private final Admin admin;

    TopicKeeper(Admin admin) {
        this.admin = admin;
    }

    void create() {
        List<NewTopic> topics = Catalogue.TOPICS.stream()
                .map(topic -> new NewTopic(topic.name(), PARTITIONS, (short) 1).configs(configuration(topic)))
                .toList();
        await(admin.createTopics(topics).all());
        // The controller has made them, but the broker that is asked hears of it a moment later.
        Set<String> names = topics.stream().map(NewTopic::name).collect(Collectors.toSet());
        Awaitility.await("the new topics")
                .atMost(Duration.ofSeconds(30))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> await(admin.listTopics().names()).containsAll(names));
    }

    /** Dead letters included: what begins with the platform's prefix. */
    void empty() {
        List<String> names = await(admin.listTopics().names()).stream()
                .filter(name -> name.startsWith(PREFIX))
                .toList();
        Map<TopicPartition, OffsetSpec> newest = await(
                        admin.describeTopics(names).allTopicNames())
                .values()
                .stream()
                .flatMap(topic ->
                        topic.partitions().stream().map(part -> new TopicPartition(topic.name(), part.partition())))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        Map<TopicPartition, RecordsToDelete> records = new HashMap<>();
        await(admin.listOffsets(newest).all()).forEach((partition, end) -> {
            if (end.offset() > 0) {
                records.put(partition, RecordsToDelete.beforeOffset(end.offset()));
            }
        });
        await(admin.deleteRecords(records).all());
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(2));
    }

    private static Map<String, String> configuration(Topic topic) {
        return switch (topic.kind()) {
            case EVENTS -> Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");
            // "delete" beside "compact" changes nothing for readers without a limit of age or size, but only with it
            // the broker lets us remove records between applications.
            case STATE ->
                Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, "compact,delete", TopicConfig.RETENTION_MS_CONFIG, "-1");
        };
    }

    private static <T> T await(KafkaFuture<T> future) {
        try {
            return future.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while preparing topics", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker did not prepare the topics", e);
        }
    }
}
