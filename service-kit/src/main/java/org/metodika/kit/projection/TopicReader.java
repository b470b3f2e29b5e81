package org.metodika.kit.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;

/** Reads topics from the beginning to their present end, outside any consumer group. */
public final class TopicReader {

    private static final Duration POLL = Duration.ofMillis(500);

    private final ConsumerFactory<String, byte[]> consumers;

    public TopicReader(ConsumerFactory<String, byte[]> consumers) {
        this.consumers = consumers;
    }

    /** Hands every record of the topic to {@code batch}, partition by partition as they come. */
    void readAll(String topic, Consumer<List<ConsumerRecord<String, byte[]>>> batch) {
        try (var consumer = consumers.createConsumer("metodika.reader", null, null)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> open = new HashMap<>(consumer.endOffsets(partitions));
            open.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
            while (!open.isEmpty()) {
                List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();
                consumer.poll(POLL).forEach(read::add);
                if (!read.isEmpty()) {
                    batch.accept(read);
                }
                open.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
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
