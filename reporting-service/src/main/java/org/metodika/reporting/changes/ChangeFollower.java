package org.metodika.reporting.changes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.Topic;
import org.metodika.kit.projection.Follower;
import org.metodika.kit.projection.Incoming;
import org.metodika.kit.projection.UndecodableMessage;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills the feeds from all event topics. Two guards make each event appear once: the offset per partition, kept in the
 * document of the feed, against what Kafka delivers again; the sequence per source against what a publisher sent again
 * after a crash, which lies at another offset. The sequences are noted last: what a crash leaves unnoted is delivered
 * again, dropped by the offset and noted then, before anything behind it is looked at.
 */
@Component
final class ChangeFollower implements Follower {

    private final Feed feed;
    private final FeedStore store;
    private final JsonMapper json = JsonMapper.builder().build();

    ChangeFollower(Feed feed, FeedStore store) {
        this.feed = feed;
        this.store = store;
    }

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public List<Topic> topics() {
        return Catalogue.TOPICS.stream()
                .filter(topic -> topic.kind() == Topic.Kind.EVENTS)
                .toList();
    }

    /** What a batch holds for one school; {@code first} is the place of the first of it in the batch. */
    private record Share(int first, List<Arrival> arrivals) {}

    @Override
    public void apply(List<Incoming> batch) throws FollowerFailure {
        Map<String, Share> shares = new LinkedHashMap<>();
        FollowerFailure undecodable = null;
        int end = batch.size();
        Map<String, Long> seen = seen(batch);
        for (int i = 0; i < batch.size() && undecodable == null; i++) {
            Incoming message = batch.get(i);
            if (message.sequence() <= seen.getOrDefault(message.source(), 0L)) {
                continue;
            }
            try {
                String data = data(message);
                String school = school(message, data);
                if (school != null) {
                    int place = i;
                    shares.computeIfAbsent(school, first -> new Share(place, new ArrayList<>()))
                            .arrivals()
                            .add(Arrival.of(message, data));
                }
                seen.put(message.source(), message.sequence());
            } catch (UndecodableMessage e) {
                undecodable = new FollowerFailure(i, e);
                end = i;
            }
        }
        append(shares, batch);
        remember(batch, end);
        if (undecodable != null) {
            throw undecodable;
        }
    }

    private void append(Map<String, Share> shares, List<Incoming> batch) throws FollowerFailure {
        for (Map.Entry<String, Share> share : shares.entrySet()) {
            try {
                feed.append(share.getKey(), share.getValue().arrivals());
            } catch (RuntimeException e) {
                int first = share.getValue().first();
                // Everything before it is in the feeds: those are other schools, and they come in this order.
                remember(batch, first);
                throw new FollowerFailure(first, e);
            }
        }
    }

    private Map<String, Long> seen(List<Incoming> batch) throws FollowerFailure {
        try {
            return new HashMap<>(
                    store.sequences(batch.stream().map(Incoming::source).collect(Collectors.toSet())));
        } catch (RuntimeException e) {
            throw new FollowerFailure(0, e);
        }
    }

    private void remember(List<Incoming> batch, int end) throws FollowerFailure {
        Map<String, Long> sequences = new HashMap<>();
        batch.subList(0, end).forEach(message -> sequences.merge(message.source(), message.sequence(), Math::max));
        try {
            store.remember(sequences);
        } catch (RuntimeException e) {
            throw new FollowerFailure(0, e);
        }
    }

    private static String data(Incoming message) {
        byte[] value = message.value();
        if (value == null) {
            throw new UndecodableMessage("An event without data", null);
        }
        return new String(value, StandardCharsets.UTF_8);
    }

    /** School concerned; null for events of no school, such as imports. */
    private @Nullable String school(Incoming message, String data) {
        try {
            JsonNode school = json.readTree(data).path("schoolId");
            return school.isString() ? school.stringValue() : null;
        } catch (JacksonException e) {
            throw new UndecodableMessage("No JSON in a " + message.type() + ": " + e.getOriginalMessage(), e);
        }
    }
}
