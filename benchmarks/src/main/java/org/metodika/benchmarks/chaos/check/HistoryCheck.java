package org.metodika.benchmarks.chaos.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodika.benchmarks.chaos.check.Violation.Kind;
import org.metodika.benchmarks.chaos.evidence.Evidence;
import org.metodika.benchmarks.chaos.evidence.TopicMessage;
import org.metodika.contracts.Topic;

/** Whether the history of each program and team program tells every event of it, and nothing else. */
final class HistoryCheck {

    private static final Set<String> TOLD = Set.of("program", "team-program");

    private HistoryCheck() {}

    static List<Violation> of(Evidence evidence) {
        Map<String, TopicMessage> events = new HashMap<>();
        evidence.messages().stream()
                .filter(message -> message.kind() == Topic.Kind.EVENTS && TOLD.contains(message.aggregate()))
                .forEach(message -> events.putIfAbsent(message.subject() + "~" + message.sequence(), message));
        List<Violation> found = new ArrayList<>();
        events.forEach((id, event) -> {
            if (!(evidence.histories().get(id) instanceof Map<?, ?> row)) {
                found.add(wrong("The history of programs lacks %s %s".formatted(id, event.type())));
            } else if (!event.id().equals(String.valueOf(row.get("eventId")))
                    || !event.type().equals(String.valueOf(row.get("type")))) {
                found.add(wrong("The history of programs tells %s otherwise than the topic: %s".formatted(id, row)));
            }
        });
        evidence.histories().keySet().stream()
                .filter(id -> !events.containsKey(id))
                .forEach(id -> found.add(wrong("The history of programs tells %s, which no topic has".formatted(id))));
        return found;
    }

    private static Violation wrong(String words) {
        return new Violation(Kind.PROJECTION_WRONG, words);
    }
}
