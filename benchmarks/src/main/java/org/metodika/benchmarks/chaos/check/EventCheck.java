package org.metodika.benchmarks.chaos.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.metodika.benchmarks.chaos.check.Violation.Kind;
import org.metodika.benchmarks.chaos.evidence.Evidence;
import org.metodika.benchmarks.chaos.evidence.StoredAggregate;
import org.metodika.benchmarks.chaos.evidence.TopicMessage;
import org.metodika.contracts.Catalogue;
import org.metodika.contracts.Topic;

/**
 * Whether the topics hold every event of every aggregate once, in order, and the present state last. The same message
 * delivered again is allowed and only counted.
 */
final class EventCheck {

    private final Map<String, List<TopicMessage>> events = new LinkedHashMap<>();
    private final Map<String, TopicMessage> lastState = new HashMap<>();
    private final List<Violation> found = new ArrayList<>();
    private long repeats;

    private EventCheck() {}

    /**
     * What was found.
     *
     * @param repeats how many messages were delivered again
     */
    record Result(List<Violation> violations, long repeats) {}

    static Result of(Evidence evidence) {
        EventCheck check = new EventCheck();
        evidence.messages().forEach(check::take);
        evidence.aggregates().forEach(check::compare);
        check.events
                .keySet()
                .forEach(stranger -> check.found.add(new Violation(
                        Kind.WRITE_LOST, "%s has events, but nothing of it is stored".formatted(stranger))));
        return new Result(check.found, check.repeats);
    }

    private void take(TopicMessage message) {
        String source = source(message.aggregate(), message.subject());
        switch (message.kind()) {
            case STATE -> lastState.put(source, message);
            case EVENTS -> takeEvent(source, message);
        }
    }

    private void takeEvent(String source, TopicMessage message) {
        List<TopicMessage> before = events.computeIfAbsent(source, first -> new ArrayList<>());
        for (TopicMessage earlier : before) {
            if (message.repeats(earlier)) {
                repeats++;
                return;
            }
            if (earlier.sequence() == message.sequence() || earlier.id().equals(message.id())) {
                found.add(new Violation(
                        Kind.APPLIED_TWICE,
                        "%s has two events of one number or id: %s and %s"
                                .formatted(source, words(earlier), words(message))));
                return;
            }
        }
        if (!before.isEmpty()) {
            TopicMessage last = before.getLast();
            if (last.sequence() > message.sequence()) {
                found.add(new Violation(
                        Kind.ORDER_BROKEN, "%s: %s came after %s".formatted(source, words(message), words(last))));
            }
            if (last.partition() != message.partition()) {
                found.add(new Violation(
                        Kind.ORDER_BROKEN,
                        "%s: %s lies in another partition than %s".formatted(source, words(message), words(last))));
            }
        }
        before.add(message);
    }

    private void compare(StoredAggregate aggregate) {
        String source = source(aggregate.type(), aggregate.id());
        List<TopicMessage> published = events.remove(source);
        List<Long> sequences = published == null
                ? List.of()
                : published.stream().map(TopicMessage::sequence).toList();
        for (long sequence = 1; sequence <= aggregate.sequence(); sequence++) {
            if (!sequences.contains(sequence)) {
                found.add(new Violation(
                        Kind.EVENT_LOST,
                        "%s: event %d of %d was never published".formatted(source, sequence, aggregate.sequence())));
            }
        }
        if (sequences.stream().anyMatch(sequence -> sequence > aggregate.sequence())) {
            found.add(new Violation(
                    Kind.WRITE_LOST,
                    "%s: events %s were published, stored is only %d"
                            .formatted(source, sequences, aggregate.sequence())));
        }
        if (aggregate.waiting() > 0) {
            found.add(new Violation(
                    Kind.EVENT_LOST,
                    "%s: %d messages still wait in the outbox".formatted(source, aggregate.waiting())));
        }
        compareState(source, aggregate);
    }

    private void compareState(String source, StoredAggregate aggregate) {
        if (Catalogue.TOPICS.stream()
                .noneMatch(topic -> topic.kind() == Topic.Kind.STATE
                        && topic.name().equals("metodika." + aggregate.type() + ".state"))) {
            return;
        }
        TopicMessage state = lastState.get(source);
        if (state == null) {
            found.add(new Violation(Kind.EVENT_LOST, "%s: its state was never published".formatted(source)));
        } else if (state.sequence() != aggregate.sequence()) {
            found.add(new Violation(
                    state.sequence() < aggregate.sequence() ? Kind.EVENT_LOST : Kind.WRITE_LOST,
                    "%s: the last published state is %d, stored is %d"
                            .formatted(source, state.sequence(), aggregate.sequence())));
        }
    }

    private static String source(String aggregate, String id) {
        return aggregate + " " + id;
    }

    private static String words(TopicMessage message) {
        return "%d %s (%s, offset %d)".formatted(message.sequence(), message.type(), message.id(), message.offset());
    }
}
