package org.metodika.benchmarks.chaos.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodika.benchmarks.chaos.check.Violation.Kind;
import org.metodika.benchmarks.chaos.evidence.Evidence;
import org.metodika.benchmarks.chaos.evidence.TopicMessage;
import org.metodika.contracts.Topic;

/** Whether the feed of changes of each school holds every event about it once, each aggregate's in their order. */
final class FeedCheck {

    private FeedCheck() {}

    static List<Violation> of(Evidence evidence) {
        List<Violation> found = new ArrayList<>();
        Map<String, TopicMessage> events = new LinkedHashMap<>();
        evidence.messages().stream()
                .filter(message -> message.kind() == Topic.Kind.EVENTS && message.school() != null)
                .forEach(message -> events.putIfAbsent(message.id(), message));
        Set<String> told = new HashSet<>();
        evidence.feeds().forEach((school, feed) -> {
            Map<String, Long> newest = new HashMap<>();
            for (String id : feed) {
                TopicMessage event = events.get(id);
                if (event == null || !school.equals(event.school())) {
                    found.add(wrong("The feed of %s tells of %s, which no topic has for it".formatted(school, id)));
                } else if (!told.add(id)) {
                    found.add(new Violation(
                            Kind.APPLIED_TWICE, "The feed of %s tells of %s twice".formatted(school, id)));
                } else {
                    // A dossier has the id of its program: an aggregate is known by its kind and its id.
                    Long before = newest.put(event.aggregate() + "/" + event.subject(), event.sequence());
                    if (before != null && before > event.sequence()) {
                        found.add(new Violation(
                                Kind.ORDER_BROKEN,
                                "The feed of %s tells of %s in another order".formatted(school, event.subject())));
                    }
                }
            }
        });
        events.values().stream()
                .filter(event -> !told.contains(event.id()))
                .forEach(event -> found.add(
                        wrong("The feed of %s lacks %s %s".formatted(event.school(), event.type(), event.id()))));
        return found;
    }

    private static Violation wrong(String words) {
        return new Violation(Kind.PROJECTION_WRONG, words);
    }
}
