package org.metodika.reporting.changes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.projection.Incoming;

/** Partitions filled at random: many aggregates of some schools, and what a relay sent twice after a crash. */
final class Lanes {

    private static final String TYPE = "org.metodika.program.submitted.v1";

    private final List<List<Incoming>> lanes = new ArrayList<>();
    private final Map<String, List<String>> expected = new HashMap<>();
    private int resent;

    /** @param schools schools of the aggregates; null for an aggregate of none */
    Lanes(Random dice, int number, int aggregates, int events, List<@Nullable String> schools) {
        for (int lane = 0; lane < number; lane++) {
            lanes.add(new ArrayList<>());
        }
        Map<Integer, Long> sequences = new HashMap<>();
        for (int i = 0; i < events; i++) {
            int aggregate = dice.nextInt(aggregates);
            long sequence = sequences.merge(aggregate, 1L, Long::sum);
            String school = schools.get(aggregate % schools.size());
            String source = "/program-service/programs/" + aggregate;
            int lane = aggregate % number;
            lanes.get(lane).add(message(lane, source, sequence, school));
            if (school != null) {
                expected.computeIfAbsent(school, none -> new ArrayList<>()).add(id(source, sequence));
            }
            if (dice.nextInt(8) == 0) {
                long from = Math.max(1, sequence - dice.nextInt(3));
                for (long again = from; again <= sequence; again++) {
                    lanes.get(lane).add(message(lane, source, again, school));
                    resent++;
                }
            }
        }
    }

    int number() {
        return lanes.size();
    }

    List<Incoming> lane(int lane) {
        return lanes.get(lane);
    }

    /** Ids of the events of a school, each once. */
    List<String> expected(String school) {
        return expected.getOrDefault(school, List.of());
    }

    int resent() {
        return resent;
    }

    static String id(String source, long sequence) {
        return source + "#" + sequence;
    }

    private Incoming message(int lane, String source, long sequence, @Nullable String school) {
        String data = school == null ? "{\"rows\":3}" : "{\"schoolId\":\"" + school + "\",\"n\":" + sequence + "}";
        return message(lane, lanes.get(lane).size(), source, sequence, data);
    }

    static Incoming message(int lane, long offset, String source, long sequence, String data) {
        return new Incoming(
                "metodika.program.events",
                lane,
                offset,
                source.substring(source.lastIndexOf('/') + 1),
                id(source, sequence),
                TYPE,
                source,
                sequence,
                Instant.parse("2026-11-22T08:00:00Z"),
                null,
                null,
                data.getBytes(StandardCharsets.UTF_8));
    }
}
