package org.metodika.kit.projection;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

/** Reads topics from the beginning to their present end, outside any consumer group. */
public final class TopicReader {

    private static final Duration POLL = Duration.ofMillis(500);

    /** Larger batches than those of followers: nobody waits for the first of them. */
    private static final Properties MANY_AT_ONCE = new Properties();

    static {
        MANY_AT_ONCE.setProperty(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "3000");
    }

    private final ConsumerFactory<String, byte[]> consumers;

    public TopicReader(ConsumerFactory<String, byte[]> consumers) {
        this.consumers = consumers;
    }

    /**
     * Hands every record of the topic to {@code batch}: those of one partition in their order, partitions side by side, and
     * meanwhile the next ones are fetched.
     */
    void readAll(String topic, Consumer<List<ConsumerRecord<String, byte[]>>> batch) {
        try (var consumer = consumers.createConsumer("metodika.reader", null, null, MANY_AT_ONCE);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> open = new HashMap<>(consumer.endOffsets(partitions));
            open.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
            List<Future<?>> handed = List.of();
            while (!open.isEmpty()) {
                ConsumerRecords<String, byte[]> read = consumer.poll(POLL);
                await(handed);
                handed = read.partitions().stream()
                        .<Future<?>>map(partition -> threads.submit(() -> batch.accept(read.records(partition))))
                        .toList();
                open.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
            }
            await(handed);
        }
    }

    private static void await(List<Future<?>> handed) {
        for (Future<?> one : handed) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException failure
                        ? failure
                        : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Stopped in the middle of a topic", e);
            }
        }
    }

    /** One record by its place; empty where compaction has taken it. */
    Optional<ConsumerRecord<String, byte[]>> readOne(String topic, int partition, long offset) {
        try (var consumer = consumers.createConsumer("metodika.reader", null, null)) {
            TopicPartition place = new TopicPartition(topic, partition);
            consumer.assign(List.of(place));
            consumer.seek(place, offset);
            long end = consumer.endOffsets(List.of(place)).getOrDefault(place, 0L);
            while (consumer.position(place) < end) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(POLL)) {
                    return message.offset() == offset ? Optional.of(message) : Optional.empty();
                }
            }
            return Optional.empty();
        }
    }
}
