package org.metodika.test;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;

/** How far the consumer groups of one topic have come. */
final class ConsumerProgress {

    private final Admin admin;
    private final String topic;

    ConsumerProgress(Admin admin, String topic) {
        this.admin = admin;
        this.topic = topic;
    }

    void await(Duration patience) {
        Map<TopicPartition, Long> ends = asking(this::ends);
        Awaitility.await("all groups have digested " + topic)
                .atMost(patience)
                .pollInterval(Duration.ofMillis(50))
                .pollInSameThread()
                .untilAsserted(() -> check(ends));
    }

    private void check(Map<TopicPartition, Long> ends) throws Exception {
        Map<String, String> lags = new HashMap<>();
        int groups = 0;
        for (String group : groupIds()) {
            if (!consumes(group)) {
                continue;
            }
            groups++;
            Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            ends.forEach((partition, end) -> {
                long offset = Optional.ofNullable(committed.get(partition))
                        .map(OffsetAndMetadata::offset)
                        .orElse(0L);
                if (offset < end) {
                    lags.put(group + " " + partition, offset + " of " + end);
                }
            });
        }
        if (groups == 0) {
            throw new AssertionError("no running consumer group reads " + topic);
        }
        if (!lags.isEmpty()) {
            throw new AssertionError("still to be digested: " + lags);
        }
    }

    private Iterable<String> groupIds() throws Exception {
        return admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                .map(GroupListing::groupId)
                .toList();
    }

    private boolean consumes(String group) throws Exception {
        return admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
                .flatMap(description -> description.members().stream())
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .anyMatch(partition -> partition.topic().equals(topic));
    }

    /** Offsets behind the last record; partitions that never held one are left out. */
    private Map<TopicPartition, Long> ends() throws Exception {
        Map<TopicPartition, OffsetSpec> newest =
                admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
                        .flatMap(description -> description.partitions().stream())
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        Map<TopicPartition, Long> begins = begins(newest);
        admin.listOffsets(newest).all().get().forEach((partition, end) -> {
            if (end.offset() > begins.getOrDefault(partition, 0L)) {
                ends.put(partition, end.offset());
            }
        });
        return ends;
    }

    private Map<TopicPartition, Long> begins(Map<TopicPartition, OffsetSpec> partitions) throws Exception {
        Map<TopicPartition, OffsetSpec> oldest = partitions.keySet().stream()
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.earliest()));
        return admin.listOffsets(oldest).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private static <T> T asking(Callable<T> question) {
        try {
            return question.call();
        } catch (Exception e) {
            throw new IllegalStateException("The broker did not answer", e);
        }
    }
}
