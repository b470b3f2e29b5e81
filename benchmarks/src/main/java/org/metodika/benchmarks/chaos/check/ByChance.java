package org.metodika.benchmarks.chaos.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metodika.benchmarks.chaos.evidence.Evidence;
import org.metodika.benchmarks.chaos.evidence.StoredAggregate;
import org.metodika.benchmarks.chaos.evidence.TopicMessage;
import org.metodika.contracts.Topic;
import org.metodika.contracts.checkpoint.CheckpointCatalogue;
import org.metodika.contracts.program.ProgramCatalogue;

/**
 * What a run owes to the moment at which a schedule looked, for days go by in moments when a year is played: a deadline that
 * was found missed, with its violations, before the checkpoint was cancelled, because the teacher has left; a program that was started before its
 * approval was annulled, or before the watch over dismissals stopped it; which reminders were given and who was told of what is overdue, before
 * somebody did what was due. Another run may have no such event, and whoever
 * comes afterwards has another number then. Everything else is the same whenever a schedule looks: it records the days of the
 * facts, and what nothing undoes is found sooner or later.
 */
final class ByChance {

    /** What the schedule finds of a checkpoint; nobody returns one for rework in the year that is played. */
    private static final Set<String> SCHEDULED = Set.of(
            CheckpointCatalogue.CHECKPOINT_DEADLINE_MISSED.name(),
            CheckpointCatalogue.CHECKPOINT_VIOLATION_FOUND.name());

    /** Days go by between two looks, so a reminder stands for others, and what is done late was told or not. */
    private static final Set<String> TOLD =
            Set.of(CheckpointCatalogue.CHECKPOINT_REMINDED.name(), CheckpointCatalogue.CHECKPOINT_ESCALATED.name());

    private static final String CANCELLED = CheckpointCatalogue.CHECKPOINT_CANCELLED.name();
    private static final String STARTED = ProgramCatalogue.PROGRAM_STARTED.name();
    private static final String APPROVAL_ANNULLED = ProgramCatalogue.PROGRAM_APPROVAL_ANNULLED.name();
    private static final String STOPPED = ProgramCatalogue.PROGRAM_STOPPED.name();
    private static final String OF_DISMISSAL = "\"ground\":\"DISMISSAL\"";

    private static final String PROGRAM = "program";
    private static final String CHECKPOINT = "checkpoint";
    private static final String DOSSIER = "dossier";
    private static final String KIND = "is";

    /** Numbers of such events by their aggregate. */
    private final Map<String, NavigableSet<Long>> numbers = new HashMap<>();

    /** Aggregates to which something happened that was undone. */
    private final Set<String> undone = new HashSet<>();

    private ByChance(Evidence evidence) {
        Map<String, NavigableMap<Long, TopicMessage>> lives = new HashMap<>();
        evidence.messages().stream()
                .filter(message -> message.kind() == Topic.Kind.EVENTS)
                .filter(message -> message.aggregate().equals(PROGRAM)
                        || message.aggregate().equals(CHECKPOINT))
                .forEach(message -> lives.computeIfAbsent(message.subject(), first -> new TreeMap<>())
                        .putIfAbsent(message.sequence(), message));
        lives.forEach((id, life) -> life.forEach((number, event) -> {
            boolean isUndone =
                    life.tailMap(number, false).values().stream().anyMatch(later -> undoes(later, event.type()));
            if (isUndone) {
                undone.add(id);
            }
            if (isUndone || TOLD.contains(event.type())) {
                numbers.computeIfAbsent(id, first -> new TreeSet<>()).add(number);
            }
        }));
    }

    private static boolean undoes(TopicMessage later, String found) {
        String data = later.data();
        return SCHEDULED.contains(found) && later.type().equals(CANCELLED)
                || found.equals(STARTED) && later.type().equals(APPROVAL_ANNULLED)
                || found.equals(STARTED) && later.type().equals(STOPPED) && data != null && data.contains(OF_DISMISSAL);
    }

    /** The same, as if those events had never been: what comes after them is counted without them. */
    static Evidence leftOut(Evidence evidence) {
        ByChance chance = new ByChance(evidence);
        return new Evidence(
                evidence.promises(),
                evidence.aggregates().stream().map(chance::without).toList(),
                evidence.messages(),
                chance.without(evidence.rows()),
                evidence.rebuilt(),
                chance.without(evidence.kept()),
                evidence.histories(),
                evidence.feeds(),
                evidence.reports(),
                evidence.shown(),
                evidence.deadLetters(),
                evidence.strangers());
    }

    private StoredAggregate without(StoredAggregate aggregate) {
        Map<String, Object> state = switch (aggregate.type()) {
            case PROGRAM -> program(aggregate);
            case CHECKPOINT -> checkpoint(aggregate);
            case DOSSIER -> dossier(aggregate);
            default -> aggregate.state();
        };
        return new StoredAggregate(
                aggregate.type(),
                aggregate.id(),
                aggregate.version(),
                aggregate.sequence(),
                aggregate.waiting(),
                aggregate.requests(),
                state);
    }

    private Map<String, Object> program(StoredAggregate aggregate) {
        Map<String, Object> state = copy(aggregate.state());
        renumber(state, "revision", aggregate.id());
        if (happenedTo(aggregate.id())
                && state.get("status") instanceof Map<?, ?> status
                && status.get("before") instanceof Map<?, ?> before
                && before.get("approval") instanceof Map<?, ?> approval) {
            Map<String, Object> approved = copy(approval);
            approved.put(KIND, "approved");
            Map<String, Object> stopped = copy(status);
            stopped.put("before", approved);
            state.put("status", stopped);
        }
        return state;
    }

    /** Its plan names the approval by its number among the events of the program. */
    private Map<String, Object> checkpoint(StoredAggregate aggregate) {
        Map<String, Object> state = copy(aggregate.state());
        state.remove("notified");
        if (undone.contains(aggregate.id())) {
            state.remove("missedOn");
            state.put("violations", Map.of("all", List.of()));
        }
        if (state.get("plan") instanceof Map<?, ?> present) {
            Map<String, Object> plan = copy(present);
            renumber(plan, "approval", String.valueOf(plan.get("programId")));
            state.put("plan", plan);
        }
        return state;
    }

    /** It counts what it hears of its program and of the checkpoints, and keeps the number of the latest of each. */
    private static Map<String, Object> dossier(StoredAggregate aggregate) {
        Map<String, Object> state = copy(aggregate.state());
        state.remove("revision");
        state.replaceAll((member, value) -> inOrder(value));
        if (state.get("subject") instanceof Map<?, ?> subject) {
            state.put("subject", unnumbered(subject));
        }
        if (state.get("checkpoints") instanceof List<?> checkpoints) {
            state.put(
                    "checkpoints",
                    checkpoints.stream()
                            .map(one -> one instanceof Map<?, ?> checkpoint ? unnumbered(checkpoint) : one)
                            .toList());
        }
        return state;
    }

    /** Proofs of the same day stand in the order in which a dossier heard of them; here they stand by what they say. */
    private static Object inOrder(Object told) {
        return switch (told) {
            case Map<?, ?> map -> {
                Map<String, Object> copy = copy(map);
                copy.replaceAll((member, value) -> member.equals("proofs") && value instanceof List<?> proofs
                        ? proofs.stream()
                                .sorted(Comparator.comparing(ByChance::saying))
                                .toList()
                        : inOrder(value));
                yield copy;
            }
            case List<?> list -> list.stream().map(ByChance::inOrder).toList();
            default -> told;
        };
    }

    private static String saying(Object proof) {
        if (!(proof instanceof Map<?, ?> map)) {
            return String.valueOf(proof);
        }
        Map<String, Object> words = new TreeMap<>(copy(map));
        words.keySet().removeAll(Set.of("id", "recordId"));
        return words.toString();
    }

    private static Map<String, Object> unnumbered(Map<?, ?> told) {
        Map<String, Object> copy = copy(told);
        copy.remove("sequence");
        return copy;
    }

    private Map<String, Map<String, Object>> without(Map<String, Map<String, Object>> collections) {
        Map<String, Map<String, Object>> all = new TreeMap<>();
        collections.forEach((name, rows) -> {
            Map<String, Object> changed = new TreeMap<>();
            rows.forEach((id, row) -> changed.put(id, row(id, row)));
            all.put(name, changed);
        });
        return all;
    }

    private Object row(String id, Object row) {
        if (row instanceof Map<?, ?> present && present.get("programSteps") instanceof List<?> steps) {
            return withSteps(present, steps);
        }
        if (row instanceof Map<?, ?> present
                && present.get("kind") instanceof String kind
                && id.startsWith(kind + ":")) {
            return copied(kind, id.substring(kind.length() + 1), present);
        }
        if (row instanceof Map<?, ?> dossier && dossier.containsKey("judgedFrom")) {
            Map<String, Object> changed = copy(dossier);
            changed.remove("lastSeq");
            return changed;
        }
        if (!happenedTo(id) || !(row instanceof Map<?, ?> present)) {
            return row;
        }
        Map<String, Object> changed = copy(present);
        for (String member : new String[] {"lastSeq", "annulledUpTo", "amendedUpTo"}) {
            renumber(changed, member, id);
        }
        return changed;
    }

    /** Reporting copies whole states, under the kind and id of the aggregate. */
    private Object copied(String kind, String id, Map<?, ?> row) {
        if (!happenedTo(id) && !kind.equals(DOSSIER) || !(row.get("content") instanceof Map<?, ?> content)) {
            return row;
        }
        Map<String, Object> changed = copy(row);
        Map<String, Object> state = copy(content);
        renumber(changed, "lastSeq", id);
        switch (kind) {
            case PROGRAM -> {
                if (state.get("program") instanceof Map<?, ?> version) {
                    Map<String, Object> program = copy(version);
                    renumber(program, "revision", id);
                    state.put("program", program);
                }
            }
            case CHECKPOINT -> {
                if (undone.contains(id)) {
                    state.put("violations", List.of());
                }
                if (undone.contains(id) && state.get("checkpoint") instanceof Map<?, ?> version) {
                    Map<String, Object> checkpoint = copy(version);
                    checkpoint.remove("missedOn");
                    state.put("checkpoint", checkpoint);
                }
            }
            case DOSSIER -> {
                state.remove("revision");
                state.replaceAll((member, value) -> inOrder(value));
                changed.remove("lastSeq");
            }
            default -> {}
        }
        changed.put("content", state);
        return changed;
    }

    /** Diagnostics keeps steps of programs by their numbers. */
    private Map<String, Object> withSteps(Map<?, ?> row, List<?> steps) {
        List<Object> changed = new ArrayList<>();
        for (Object one : steps) {
            if (one instanceof Map<?, ?> present) {
                Map<String, Object> step = copy(present);
                renumber(step, "sequence", String.valueOf(step.get("programId")));
                changed.add(step);
            }
        }
        Map<String, Object> all = copy(row);
        all.put("programSteps", changed);
        return all;
    }

    private boolean happenedTo(String id) {
        return numbers.containsKey(id);
    }

    private void renumber(Map<String, Object> map, String member, String id) {
        @Nullable Object number = map.get(member);
        NavigableSet<Long> left = numbers.get(id);
        if (left != null && number instanceof Number present) {
            map.put(
                    member,
                    present.longValue()
                            - left.headSet(present.longValue(), true).size());
        }
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(String.valueOf(name), value));
        return copy;
    }
}
