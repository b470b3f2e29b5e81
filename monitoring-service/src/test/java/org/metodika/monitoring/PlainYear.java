package org.metodika.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a schedule has to find in a year, told without anything of the service: each thing is over for the first time at some moment at
 * which somebody looks, and is found on the day that it is then at its school. What another kind of event needs is one more
 * {@link #expect}.
 */
final class PlainYear {

    private final List<Instant> looks = new ArrayList<>();
    private final List<Awaited> awaited = new ArrayList<>();

    /**
     * Something to be found.
     *
     * @param kind what is found, in words
     * @param after it is found on the first day after this one
     * @param from before this moment there is nothing to find
     * @param until from this moment on there is nothing to find any more
     */
    private record Awaited(String kind, UUID subject, ZoneId zone, LocalDate after, Instant from, Instant until) {}

    /** Somebody looks; in the order of time. */
    void look(Instant now) {
        looks.add(now);
    }

    /** Something is to be found on the first day after this one. */
    void expect(String kind, UUID subject, String zone, LocalDate after) {
        expect(kind, subject, zone, after, Instant.MIN, Instant.MAX);
    }

    /** The same, between two moments. */
    void expect(String kind, UUID subject, String zone, LocalDate after, Instant from, Instant until) {
        awaited.add(new Awaited(kind, subject, ZoneId.of(zone), after, from, until));
    }

    /** All that was to be found, each in a line. */
    List<String> findings() {
        return awaited.stream().flatMap(this::finding).sorted().toList();
    }

    private Stream<String> finding(Awaited each) {
        return looks.stream()
                .filter(look -> !look.isBefore(each.from()) && look.isBefore(each.until()))
                .map(look -> look.atZone(each.zone()).toLocalDate())
                .filter(day -> day.isAfter(each.after()))
                .findFirst()
                .map(day -> line(each.kind(), each.subject(), day))
                .stream();
    }

    /** How a finding is written down. */
    static String line(String kind, UUID subject, LocalDate foundOn) {
        return kind + " " + subject + " on " + foundOn;
    }
}
