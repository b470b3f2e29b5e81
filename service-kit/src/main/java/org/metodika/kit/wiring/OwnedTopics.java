package org.metodika.kit.wiring;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Makes the topics of a service at its start. Left alone, {@link KafkaAdmin} would also add partitions to a topic that has
 * fewer than the setting asks for, and the events of one key would then lie in two partitions, in no order; so each is
 * looked at before.
 */
final class OwnedTopics implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(OwnedTopics.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaAdmin admin;
    private final List<NewTopic> topics;

    OwnedTopics(KafkaAdmin admin, Collection<NewTopic> topics) {
        this.admin = admin;
        this.topics = List.copyOf(topics);
        admin.setAutoCreate(false);
    }

    /** @throws TopicWithFewerPartitions when the setting asks for more than a topic has; nothing was changed then */
    @Override
    public void afterSingletonsInstantiated() {
        try (Admin broker = Admin.create(admin.getConfigurationProperties())) {
            var present = broker.describeTopics(
                            topics.stream().map(NewTopic::name).toList())
                    .topicNameValues();
            for (NewTopic topic : topics) {
                requireAsManyPartitions(topic, requireNonNull(present.get(topic.name())));
            }
            admin.createOrModifyTopics(topics.toArray(NewTopic[]::new));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RuntimeException away) {
            if (away instanceof TopicWithFewerPartitions fewer) {
                throw fewer;
            }
            // Commands go on without the broker and wait in the outbox.
            log.error("The topics of this service could not be looked at", away);
        }
    }

    private static void requireAsManyPartitions(NewTopic wanted, KafkaFuture<TopicDescription> present)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            int partitions = present.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .partitions()
                    .size();
            if (partitions < wanted.numPartitions()) {
                throw new TopicWithFewerPartitions(wanted.name(), partitions, wanted.numPartitions());
            }
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                throw e;
            }
        }
    }
}
