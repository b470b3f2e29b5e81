package org.metodika.test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.MessageType;
import org.metodika.contracts.Topic;

/**
 * What came out on some topics since the recording began, read by a plain consumer. Every message is held against the
 * contract when it is read: headers, JSON Schema, record, sequence rising per aggregate. Repeated deliveries are dropped
 * first, as every reader must.
 *
 * <p>{@link #exactly} forgets what it has matched, so that the next call speaks of what came after. One thread only.
 */
public final class PublishedEvents implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration QUIET = Duration.ofMillis(500);
    /** What a thread of the service's own, which nothing tells of, needs at most to go on. */
    private static final Duration QUIET_WHEN_STILL = Duration.ofMillis(100);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<PublishedEvent> events = new ArrayList<>();
    private final Map<String, PublishedEvent> newest = new HashMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private final @Nullable Stillness stillness;
    private Set<String> subjects = Set.of();

    PublishedEvents(String bootstrapServers, List<String> topics, @Nullable Stillness stillness) {
        this(bootstrapServers, topics, Start.NOW, stillness);
    }

    private PublishedEvents(String bootstrapServers, List<String> topics, Start start, @Nullable Stillness stillness) {
        this.stillness = stillness;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        // Offsets, not seekToEnd, which would be lazy: the recording begins here.
        switch (start) {
            case NOW -> consumer.endOffsets(partitions).forEach(consumer::seek);
            case BEGINNING -> consumer.beginningOffsets(partitions).forEach(consumer::seek);
        }
    }

    private enum Start {
        NOW,
        BEGINNING
    }

    /** Everything these topics hold, for a platform that is running already. */
    public static PublishedEvents fromBeginning(String bootstrapServers, List<String> topics) {
        return new PublishedEvents(bootstrapServers, topics, Start.BEGINNING, null);
    }

    /** An expected message of this type, whatever its data. */
    public static <T extends Record> Expected event(MessageType<T> type) {
        return new Expected(type.shortName(), event -> event.type().equals(type) && event.data() != null);
    }

    /** An expected message of this type whose data fulfils a condition. */
    public static <T extends Record> Expected event(MessageType<T> type, Predicate<T> condition) {
        return new Expected(
                type.shortName() + " with its condition",
                event -> event.type().equals(type) && event.data() != null && condition.test(event.data(type)));
    }

    /** An expected end of an aggregate on a state topic. */
    public static Expected gone(MessageType<?> type, Object key) {
        return new Expected(
                type.shortName() + " gone for " + key,
                event -> event.type().equals(type)
                        && event.data() == null
                        && event.subject().equals(key.toString()));
    }

    /** Speaks from now on of these aggregates only; for topics where other tests' late messages may come in. */
    public PublishedEvents about(Object... ids) {
        subjects = Arrays.stream(ids).map(Object::toString).collect(Collectors.toUnmodifiableSet());
        return this;
    }

    /** Waits until these messages have come, in any order, and fails when another one comes or one stays away. */
    public List<PublishedEvent> exactly(Expected... expected) {
        List<Expected> wanted = List.of(expected);
        awaitCount(wanted.size());
        awaitQuiet(wanted.size());
        List<PublishedEvent> came = relevant();
        if (came.size() != wanted.size() || !Matching.covers(wanted, came)) {
            throw new AssertionError(message(wanted, came));
        }
        events.removeAll(came);
        return came;
    }

    /** Like {@link #exactly}, and in this order; messages of different aggregates have no order of their own. */
    public List<PublishedEvent> exactlyInOrder(Expected... expected) {
        List<PublishedEvent> came = exactly(expected);
        for (int i = 0; i < expected.length; i++) {
            if (!expected[i].fits().test(came.get(i))) {
                throw new AssertionError("In another order. " + message(List.of(expected), came));
            }
        }
        return came;
    }

    /** Fails when anything comes. */
    public void none() {
        exactly();
    }

    /** Waits for the next message of this type and gives its data; the others stay. */
    public <T extends Record> T next(MessageType<T> type) {
        return take(event(type)).data(type);
    }

    /** Waits for a message that fits and takes it out of the recording; the others stay. */
    public PublishedEvent take(Expected expected) {
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(10))
                    .pollInSameThread()
                    .until(() -> has(expected) || poll() && has(expected));
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(message(List.of(expected), relevant()), e);
        }
        PublishedEvent found =
                relevant().stream().filter(expected.fits()).findFirst().orElseThrow();
        events.remove(found);
        return found;
    }

    /** Waits until this many have come that were not matched, and gives them; they stay. Fewer where they do not come. */
    public List<PublishedEvent> soFarAtLeast(int count) {
        awaitCount(count);
        return relevant();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void awaitCount(int count) {
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(10))
                    .pollInSameThread()
                    .until(() ->
                            relevant().size() >= count || poll() && relevant().size() >= count);
        } catch (ConditionTimeoutException stayedAway) {
            // What is missing is said by the comparison that follows.
            poll();
        }
    }

    /**
     * Waits until nothing more can come. A service with a relay is asked whether it has anything under way; of others
     * only a while of silence can be had.
     */
    private void awaitQuiet(int count) {
        if (relevant().size() != count) {
            return;
        }
        Duration quiet = QUIET;
        if (stillness != null && stillness.isKnown()) {
            stillness.await();
            quiet = QUIET_WHEN_STILL;
        }
        long end = System.nanoTime() + quiet.toNanos();
        do {
            poll();
        } while ((System.nanoTime() < end || !isReadToTheEnd()) && relevant().size() == count);
    }

    private boolean isReadToTheEnd() {
        return consumer.endOffsets(consumer.assignment()).entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private boolean has(Expected expected) {
        return relevant().stream().anyMatch(expected.fits());
    }

    private List<PublishedEvent> relevant() {
        return events.stream()
                .filter(event -> subjects.isEmpty() || subjects.contains(event.subject()))
                .toList();
    }

    /** Whether anything came. */
    private boolean poll() {
        ConsumerRecords<String, byte[]> messages = consumer.poll(Duration.ofMillis(50));
        messages.forEach(message -> add(EnvelopeCheck.read(message)));
        return !messages.isEmpty();
    }

    private void add(PublishedEvent event) {
        String aggregate = event.type().topic().name() + " " + event.subject();
        String earlierId = seen.putIfAbsent(aggregate + " " + event.sequence(), event.id());
        if (earlierId != null) {
            // The present state may be published again under a new id; an event never.
            if (event.type().topic().kind() == Topic.Kind.EVENTS && !earlierId.equals(event.id())) {
                throw new AssertionError("The sequence was given twice: " + event.headers() + " after " + earlierId);
            }
            return;
        }
        PublishedEvent before = newest.put(aggregate, event);
        if (before != null && before.sequence() > event.sequence()) {
            throw new AssertionError("The sequence fell: " + event + " after " + before);
        }
        events.add(event);
    }

    private static String message(List<Expected> wanted, List<PublishedEvent> came) {
        return "Expected exactly "
                + wanted.stream().map(Expected::description).collect(Collectors.joining(", ", "[", "]"))
                + ", but these came:"
                + came.stream().map(event -> "\n  " + event).collect(Collectors.joining());
    }

    /** A message that must come. */
    public record Expected(String description, Predicate<PublishedEvent> fits) {}
}
