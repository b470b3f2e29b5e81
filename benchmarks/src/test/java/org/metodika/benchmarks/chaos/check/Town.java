package org.metodika.benchmarks.chaos.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.metodika.benchmarks.chaos.evidence.Evidence;
import org.metodika.benchmarks.chaos.evidence.Promise;
import org.metodika.benchmarks.chaos.evidence.StoredAggregate;
import org.metodika.benchmarks.chaos.evidence.TopicMessage;
import org.metodika.contracts.Topic;

/**
 * What a small town leaves behind when all went well: a teacher, a program of three events, its checkpoint and a deficit;
 * ids are new each time. Tests break one thing of it.
 */
final class Town {

    static final String SCHOOL = "1001";

    final String teacher = UUID.randomUUID().toString();
    final String program = UUID.randomUUID().toString();
    final String stage = UUID.randomUUID().toString();
    final String checkpoint = UUID.randomUUID().toString();
    final String deficit = UUID.randomUUID().toString();
    final String assessment = UUID.randomUUID().toString();
    final String file = UUID.randomUUID().toString();

    final List<Promise> promises = new ArrayList<>();
    final List<StoredAggregate> aggregates = new ArrayList<>();
    final List<TopicMessage> messages = new ArrayList<>();
    final Map<String, Map<String, Object>> rows = new TreeMap<>();
    final Map<String, Map<String, Object>> rebuilt = new TreeMap<>();
    final Map<String, Map<String, Object>> kept = new TreeMap<>();
    final Map<String, Object> histories = new TreeMap<>();
    final Map<String, List<String>> feeds = new TreeMap<>();
    final Map<String, List<Object>> reports = new TreeMap<>();
    final Map<String, Long> shown = new HashMap<>();
    final List<String> deadLetters = new ArrayList<>();
    final List<String> strangers = new ArrayList<>();

    Town() {
        stored("staff", teacher, 1, Set.of("bound-hire"), Map.of("schoolId", SCHOOL, "staffNumber", "17"));
        stored("program", program, 3, Set.of("bound-draft", "bound-submit", "bound-approve"), programState("15-к"));
        stored(
                "checkpoint",
                checkpoint,
                1,
                Set.of(),
                Map.of("plan", Map.of("programId", program, "approval", 3L, "stageId", stage)));
        stored("deficit", deficit, 1, Set.of(), deficitState());
        stored(
                "import",
                file,
                2,
                Set.of("bound-file"),
                Map.of("rows", 5, "counts", Map.of("created", 3, "changed", 2)));
        promise("draft", program, 1);
        promise("submit", program, 2);
        promise("approve", program, 3);
        promise("hire", teacher, 1);
        promise("file", file, 1);
        row(
                "monitoring.checkpoint_rows",
                checkpoint,
                Map.of("programId", program, "teacherId", teacher, "status", "OPEN"));
        row("reporting.programs", program, Map.of("teacherId", teacher, "status", "APPROVED"));
        kept.put(
                "program.accounts",
                Map.of(teacher, Map.of("username", "1001-17", "nextTryAt", "2026-11-22T08:59:24Z")));
        reports.put(
                "report by organisation",
                List.of(Map.of("schoolId", SCHOOL, "programs", 1, "asOf", "2026-11-22T08:59:24.283Z")));
        shown.put(program, 3L);
    }

    Map<String, Object> programState(String order) {
        return Map.of("teacherId", teacher, "order", Map.of("number", order), "stages", List.of(Map.of("id", stage)));
    }

    Map<String, Object> deficitState() {
        return Map.of("origin", assessment, "difficulty", Map.of("dictionary", "characters", "code", "METHODICAL"));
    }

    void stored(String type, String id, long sequence, Set<String> keys, Map<String, Object> state) {
        aggregates.add(new StoredAggregate(type, id, sequence, sequence, 0, keys, state));
        for (long number = 1; number <= sequence; number++) {
            event(type, id, number, UUID.randomUUID().toString());
        }
        messages.add(new TopicMessage(
                Topic.Kind.STATE, type, 0, 1, id, UUID.randomUUID().toString(), "state", sequence, "{}", SCHOOL));
    }

    void event(String type, String id, long sequence, String eventId) {
        event(type, id, sequence, eventId, "happened", "{}");
    }

    void event(String type, String id, long sequence, String eventId, String happened, String data) {
        messages.add(
                new TopicMessage(Topic.Kind.EVENTS, type, 0, sequence, id, eventId, happened, sequence, data, SCHOOL));
        feeds.computeIfAbsent(SCHOOL, first -> new ArrayList<>()).add(eventId);
        if (type.equals("program")) {
            histories.put(id + "~" + sequence, Map.of("eventId", eventId, "type", happened));
        }
    }

    /** An aggregate to which these things happened, one after the other. */
    void lived(String type, String id, Map<String, Object> state, List<String> happened) {
        aggregates.add(new StoredAggregate(type, id, happened.size(), happened.size(), 0, Set.of(), state));
        for (int i = 0; i < happened.size(); i++) {
            String[] words = happened.get(i).split(" ", 2);
            event(type, id, i + 1L, UUID.randomUUID().toString(), words[0], words.length == 1 ? "{}" : words[1]);
        }
        messages.add(new TopicMessage(
                Topic.Kind.STATE,
                type,
                0,
                1,
                id,
                UUID.randomUUID().toString(),
                "state",
                happened.size(),
                "{}",
                SCHOOL));
    }

    void promise(String key, String id, long version) {
        promises.add(new Promise("head", "POST /" + key, key, "bound-" + key, id, version));
    }

    void row(String collection, String id, Map<String, Object> row) {
        rows.computeIfAbsent(collection, first -> new TreeMap<>()).put(id, row);
        rebuilt.computeIfAbsent(collection, first -> new TreeMap<>()).put(id, row);
    }

    /** Puts another aggregate in the place of the one with this id. */
    void change(String id, UnaryOperator<StoredAggregate> change) {
        aggregates.replaceAll(aggregate -> aggregate.id().equals(id) ? change.apply(aggregate) : aggregate);
    }

    /** Place of an event of an aggregate among the messages. */
    int place(String id, long sequence) {
        for (int i = 0; i < messages.size(); i++) {
            TopicMessage message = messages.get(i);
            if (message.kind() == Topic.Kind.EVENTS && message.subject().equals(id) && message.sequence() == sequence) {
                return i;
            }
        }
        throw new AssertionError("No event " + sequence + " of " + id);
    }

    Evidence evidence() {
        return new Evidence(
                promises,
                aggregates,
                messages,
                rows,
                rebuilt,
                kept,
                histories,
                feeds,
                reports,
                shown,
                deadLetters,
                strangers);
    }
}
