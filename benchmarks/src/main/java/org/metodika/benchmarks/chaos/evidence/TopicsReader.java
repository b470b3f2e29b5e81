package org.metodika.benchmarks.chaos.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.Topic;

/** Reads all topics of the platform from their beginning, as an analyst would. */
final class TopicsReader implements AutoCloseable {

    private static final String DEAD_LETTERS = ".dlt";
    private static final Pattern SCHOOL = Pattern.compile("\"schoolId\":\"([^\"]*)\"");
    private static final Duration POLL = Duration.ofMillis(300);

    private final String bootstrap;
    private final Admin admin;

    TopicsReader(String bootstrap) {
        this.bootstrap = bootstrap;
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap));
    }

    /** Every message of the catalogue's topics; those of one partition in their order. */
    List<TopicMessage> messages() throws InterruptedException {
        List<TopicMessage> messages = new ArrayList<>();
        Map<String, Topic> present = Catalogue.TOPICS.stream().collect(Collectors.toMap(Topic::name, topic -> topic));
        present.keySet().retainAll(topics());
        read(
                present.keySet(),
                message -> messages.add(message(Objects.requireNonNull(present.get(message.topic())), message)));
        return messages;
    }

    /** Everything in the dead-letter topics. */
    List<String> deadLetters() throws InterruptedException {
        List<String> letters = new ArrayList<>();
        List<String> topics =
                topics().stream().filter(name -> name.endsWith(DEAD_LETTERS)).toList();
        read(topics, letter -> letters.add("%s: %s".formatted(letter.topic(), letter.key())));
        return letters;
    }

    /** How many messages the consumer groups of the services have not followed yet. */
    long lag() throws InterruptedException {
        Map<TopicPartition, Long> ends = ends();
        long lag = 0;
        for (GroupListing group :
                await(admin.listGroups(ListGroupsOptions.forConsumerGroups()).all())) {
            Map<TopicPartition, OffsetAndMetadata> offsets =
                    await(admin.listConsumerGroupOffsets(group.groupId()).partitionsToOffsetAndMetadata());
            Set<String> followed = new HashSet<>();
            offsets.keySet().forEach(partition -> followed.add(partition.topic()));
            for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
                if (followed.contains(end.getKey().topic())) {
                    OffsetAndMetadata offset = offsets.get(end.getKey());
                    lag += Math.max(0, end.getValue() - (offset == null ? 0 : offset.offset()));
                }
            }
        }
        return lag;
    }

    private Map<TopicPartition, Long> ends() throws InterruptedException {
        Set<String> present = topics();
        List<String> names = Catalogue.TOPICS.stream()
                .map(Topic::name)
                .filter(present::contains)
                .toList();
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        await(admin.describeTopics(names).allTopicNames())
                .forEach((name, topic) -> topic.partitions()
                        .forEach(partition ->
                                wanted.put(new TopicPartition(name, partition.partition()), OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        await(admin.listOffsets(wanted).all()).forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private Set<String> topics() throws InterruptedException {
        return await(admin.listTopics().names());
    }

    private void read(Collection<String> topics, Consumer<ConsumerRecord<String, byte[]>> reading) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(reading);
            }
        }
    }

    private static TopicMessage message(Topic topic, ConsumerRecord<String, byte[]> message) {
        byte[] value = message.value();
        String data = value == null ? null : new String(value, StandardCharsets.UTF_8);
        return new TopicMessage(
                topic.kind(),
                topic.name().split("\\.", -1)[1],
                message.partition(),
                message.offset(),
                message.key(),
                header(message, "ce_id"),
                header(message, "ce_type"),
                Long.parseLong(header(message, "ce_sequence")),
                data,
                school(data));
    }

    private static @Nullable String school(@Nullable String data) {
        if (data == null) {
            return null;
        }
        Matcher school = SCHOOL.matcher(data);
        return school.find() ? school.group(1) : null;
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalStateException(
                    "%s-%d@%d has no %s".formatted(message.topic(), message.partition(), message.offset(), name));
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static <T> T await(KafkaFuture<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(5));
    }
}
