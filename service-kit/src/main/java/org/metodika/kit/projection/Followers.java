package org.metodika.kit.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.metodika.contracts.Topic;
import org.metodika.kit.projection.Follower.FollowerFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;

/** Runs the followers of a service: a batch listener with a consumer group each; offsets are committed after the write. */
public final class Followers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Followers.class);

    private final String service;
    private final Map<String, Follower> followers = new LinkedHashMap<>();
    private final Map<String, ConcurrentMessageListenerContainer<String, byte[]>> containers = new LinkedHashMap<>();

    public Followers(
            String service,
            List<Follower> followers,
            ConsumerFactory<String, byte[]> consumers,
            FailureHandling failures) {
        this.service = service;
        for (Follower follower : followers) {
            if (this.followers.put(follower.name(), follower) != null) {
                throw new IllegalStateException("Two followers are called " + follower.name());
            }
            containers.put(follower.name(), container(follower, consumers, failures));
        }
    }

    /** Consumer group of a follower. */
    String group(Follower follower) {
        return service + "." + follower.name();
    }

    Optional<Follower> find(String name) {
        return Optional.ofNullable(followers.get(name));
    }

    /** The dead-letter topics of all followers. */
    public List<String> deadLetterTopics() {
        return followers.values().stream()
                .flatMap(follower -> follower.topics().stream().map(topic -> topic.deadLetters(group(follower))))
                .toList();
    }

    /** Stops one follower for the time of {@code work}; what it misses comes afterwards. */
    void whilePaused(Follower follower, Runnable work) {
        ConcurrentMessageListenerContainer<String, byte[]> container = containers.get(follower.name());
        if (container == null || !container.isRunning()) {
            work.run();
            return;
        }
        container.stop();
        try {
            work.run();
        } finally {
            container.start();
        }
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(
            Follower follower, ConsumerFactory<String, byte[]> consumers, FailureHandling failures) {
        ContainerProperties properties = new ContainerProperties(
                follower.topics().stream().map(Topic::name).toArray(String[]::new));
        properties.setGroupId(group(follower));
        properties.setMissingTopicsFatal(false);
        properties.setMessageListener((BatchMessageListener<String, byte[]>) batch -> apply(follower, batch));
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName(follower.name());
        container.setCommonErrorHandler(failures.of(follower, group(follower)));
        return container;
    }

    private static void apply(Follower follower, List<ConsumerRecord<String, byte[]>> batch) {
        List<Incoming> messages = new ArrayList<>();
        RuntimeException undecodable = null;
        for (ConsumerRecord<String, byte[]> message : batch) {
            try {
                messages.add(Incoming.from(message));
            } catch (UndecodableMessage e) {
                undecodable = e;
                break;
            }
        }
        try {
            follower.apply(messages);
        } catch (FollowerFailure e) {
            throw new BatchListenerFailedException(follower.name() + " failed", e.reason(), e.index());
        }
        if (undecodable != null) {
            throw new BatchListenerFailedException(follower.name() + " failed", undecodable, messages.size());
        }
    }

    @Override
    public void start() {
        containers.values().forEach(ConcurrentMessageListenerContainer::start);
    }

    @Override
    public void stop() {
        // All at once: each of them waits for its last poll.
        CountDownLatch stopped = new CountDownLatch(containers.size());
        containers.values().forEach(container -> container.stop(stopped::countDown));
        try {
            if (!stopped.await(ContainerProperties.DEFAULT_SHUTDOWN_TIMEOUT, TimeUnit.MILLISECONDS)) {
                log.warn("{} followers are still at work", stopped.getCount());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return containers.values().stream().anyMatch(ConcurrentMessageListenerContainer::isRunning);
    }
}
