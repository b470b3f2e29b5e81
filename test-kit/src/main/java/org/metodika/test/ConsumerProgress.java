package org.metodika.test;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** How far the running consumer groups have come. Asks for all of them at once, as it is asked often. */
final class ConsumerProgress {

    private final Admin admin;
    /** Describing dozens of groups takes a tenth of a second; who reads what changes with the listing alone. */
    private volatile Description described = new Description(Set.of(), Map.of());

    ConsumerProgress(Admin admin) {
        this.admin = admin;
    }

    /** Waits until the groups have digested what these topics hold now. */
    void await(Duration patience, Collection<String> topics) {
        Map<TopicPartition, Long> ends = asking(() -> ends(partitions(topics)));
        Awaitility.await("all groups have digested " + topics)
                .atMost(patience)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .pollInSameThread()
                .untilAsserted(() -> check(ends, topics));
    }

    /** Offsets behind the last records of all that is read by anybody, when all of it is digested; null otherwise. */
    @Nullable
    Map<TopicPartition, Long> digested() {
        return asking(() -> {
            Map<String, Set<TopicPartition>> read = read();
            Map<TopicPartition, Long> ends =
                    ends(read.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
            return lags(read, ends).isEmpty() ? ends : null;
        });
    }

    private void check(Map<TopicPartition, Long> ends, Collection<String> topics) throws Exception {
        Map<String, Set<TopicPartition>> read = read();
        Set<String> topicsRead = read.values().stream()
                .flatMap(Set::stream)
                .map(TopicPartition::topic)
                .collect(Collectors.toSet());
        for (String topic : topics) {
            if (!topicsRead.contains(topic)) {
                throw new AssertionError("no running consumer group reads " + topic);
            }
        }
        Map<String, String> lags = lags(read, ends);
        if (!lags.isEmpty()) {
            throw new AssertionError("still to be digested: " + lags);
        }
    }

    /** A group answers for all partitions of a topic it reads, whoever of its members has them at the moment. */
    private Map<String, String> lags(Map<String, Set<TopicPartition>> read, Map<TopicPartition, Long> ends)
            throws Exception {
        Map<String, String> lags = new TreeMap<>();
        Map<String, Map<TopicPartition, OffsetAndMetadata>> committed = committed(read.keySet());
        read.forEach((group, partitions) -> {
            Set<String> topics = partitions.stream().map(TopicPartition::topic).collect(Collectors.toSet());
            ends.forEach((partition, end) -> {
                if (topics.contains(partition.topic())) {
                    OffsetAndMetadata offset =
                            committed.getOrDefault(group, Map.of()).get(partition);
                    if (offset == null || offset.offset() < end) {
                        lags.put(group + " " + partition, (offset == null ? 0 : offset.offset()) + " of " + end);
                    }
                }
            });
        });
        return lags;
    }

    /** What the members of each group have been given; groups without members are left out. */
    private Map<String, Set<TopicPartition>> read() throws Exception {
        Set<GroupListing> groups = Set.copyOf(
                admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get());
        Description known = described;
        if (known.groups().equals(groups)) {
            return known.read();
        }
        Map<String, Set<TopicPartition>> read = describe(groups);
        if (groups.stream().noneMatch(ConsumerProgress::isMoving)) {
            described = new Description(groups, read);
        }
        return read;
    }

    private Map<String, Set<TopicPartition>> describe(Set<GroupListing> groups) throws Exception {
        List<String> ids = groups.stream().map(GroupListing::groupId).toList();
        Map<String, Set<TopicPartition>> read = new HashMap<>();
        admin.describeConsumerGroups(ids).all().get().forEach((group, description) -> {
            Set<TopicPartition> partitions = description.members().stream()
                    .flatMap(member -> member.assignment().topicPartitions().stream())
                    .collect(Collectors.toSet());
            if (!partitions.isEmpty()) {
                read.put(group, partitions);
            }
        });
        return read;
    }

    /** Whether the assignment of a group may change without its listing being another. */
    private static boolean isMoving(GroupListing group) {
        return group.groupState()
                .map(state -> state != GroupState.STABLE && state != GroupState.EMPTY && state != GroupState.DEAD)
                .orElse(true);
    }

    private Map<String, Map<TopicPartition, OffsetAndMetadata>> committed(Collection<String> groups) throws Exception {
        Map<String, ListConsumerGroupOffsetsSpec> all = groups.stream()
                .collect(Collectors.toMap(Function.identity(), group -> new ListConsumerGroupOffsetsSpec()));
        return all.isEmpty()
                ? Map.of()
                : admin.listConsumerGroupOffsets(all).all().get();
    }

    private Set<TopicPartition> partitions(Collection<String> topics) throws Exception {
        return admin.describeTopics(new HashSet<>(topics)).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toSet());
    }

    /** Offsets behind the last record; partitions that hold none are left out. */
    private Map<TopicPartition, Long> ends(Set<TopicPartition> partitions) throws Exception {
        var begins = admin.listOffsets(each(partitions, OffsetSpec.earliest())).all();
        var ends = admin.listOffsets(each(partitions, OffsetSpec.latest())).all();
        Map<TopicPartition, ListOffsetsResultInfo> first = begins.get();
        return ends.get().entrySet().stream()
                .filter(end -> end.getValue().offset()
                        > Objects.requireNonNull(first.get(end.getKey())).offset())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static Map<TopicPartition, OffsetSpec> each(Set<TopicPartition> partitions, OffsetSpec offset) {
        return partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> offset));
    }

    private record Description(Set<GroupListing> groups, Map<String, Set<TopicPartition>> read) {}

    private static <T> T asking(Callable<T> question) {
        try {
            return question.call();
        } catch (Exception e) {
            throw new IllegalStateException("The broker did not answer", e);
        }
    }
}
