package org.metodika.benchmarks.chaos.check;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodika.benchmarks.chaos.evidence.Evidence;

/**
 * Says the same of two runs in the same words. Ids are made anew in every run, so each is named by what its rows say; where
 * a row says it by other ids, by their names in turn (a few rounds, as colours of a graph are refined). Moments of the wall
 * clock are left out; days stay, but for those on which a schedule looked: it looks every few seconds of the real time, in
 * which a good many days are played. The order within a list is not looked at.
 */
final class StableNames {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d[0-9:.]*Z");
    private static final String MOMENT_SAID = "moment";
    private static final int ROUNDS = 5;

    private Map<String, String> names = Map.of();

    private StableNames() {}

    /** Names for all ids of a run. */
    static StableNames of(Evidence evidence) {
        Map<String, List<Object>> about = new HashMap<>();
        evidence.aggregates()
                .forEach(aggregate -> about.computeIfAbsent(aggregate.id(), first -> new ArrayList<>())
                        .add(Map.of(aggregate.type(), aggregate.state())));
        List.of(evidence.rows(), evidence.kept())
                .forEach(all -> all.forEach((collection, rows) -> rows.forEach((id, row) ->
                        about.computeIfAbsent(id, first -> new ArrayList<>()).add(Map.of(collection, row)))));
        StableNames stable = new StableNames();
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, String> next = new HashMap<>();
            about.forEach((id, rows) -> next.put(
                    id,
                    hash(stable.names.getOrDefault(id, "")
                            + rows.stream().map(stable::say).sorted().toList())));
            stable.names = next;
        }
        return stable;
    }

    /** The value in words that don't depend on the run. */
    String say(@Nullable Object value) {
        return switch (value) {
            case null -> "nothing";
            // Two members may have the same name here: maps by ids of parts, which nothing else tells apart.
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(member -> say(member.getKey()) + "="
                                + (foundBySchedule(map, member.getKey()) ? "found" : say(member.getValue())))
                        .sorted()
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list -> list.stream().map(this::say).sorted().toList().toString();
            case Number number -> number(number);
            case Date moment -> MOMENT_SAID;
            default -> text(value.toString());
        };
    }

    /** Days on which the schedule found a deadline missed, or a violation that nobody's entry brought to light. */
    private static boolean foundBySchedule(Map<?, ?> map, Object member) {
        return member.equals("missedOn")
                || member.equals("foundOn") && map.containsKey("due") && !map.containsKey("foundBy");
    }

    /** The store and JSON read the same number as different types. */
    private static String number(Number number) {
        double value = number.doubleValue();
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private String text(String text) {
        String timeless = MOMENT.matcher(text).replaceAll(MOMENT_SAID);
        return ID.matcher(timeless)
                .replaceAll(id -> Matcher.quoteReplacement("#" + names.getOrDefault(id.group(), "id")));
    }

    /** Sixty-four bits: two of a few thousand ids never meet. */
    private static String hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return Long.toHexString(hash);
    }
}
