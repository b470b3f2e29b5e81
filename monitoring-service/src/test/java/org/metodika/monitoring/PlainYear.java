package org.metodika.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
    private final List<Term> terms = new ArrayList<>();

    /**
     * Something to be found.
     *
     * @param kind what is found, in words
     * @param after it is found on the first day after this one
     * @param from before this moment there is nothing to find
     * @param until from this moment on there is nothing to find any more
     */
    private record Awaited(String kind, UUID subject, ZoneId zone, LocalDate after, Instant from, Instant until) {}

    /** A last day of a checkpoint, as long as it holds. */
    private record Term(PlainTerm term, ZoneId zone, Instant from, Instant until) {}

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

    /** A last day is to be reminded of and told, between two days on which people do something. */
    void expect(PlainTerm term, String zone, LocalDate from, LocalDate until) {
        terms.add(new Term(term, ZoneId.of(zone), beginOf(from), beginOf(until)));
    }

    private static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** All that was to be found, each in a line. */
    List<String> findings() {
        return Stream.concat(
                        awaited.stream().flatMap(this::finding),
                        terms.stream()
                                .flatMap(each ->
                                        each.term().told(days(each.zone(), each.from(), each.until())).stream()))
                .sorted()
                .toList();
    }

    private List<LocalDate> days(ZoneId zone, Instant from, Instant until) {
        return looks.stream()
                .filter(look -> !look.isBefore(from) && look.isBefore(until))
                .map(look -> look.atZone(zone).toLocalDate())
                .toList();
    }

    private Stream<String> finding(Awaited each) {
        return days(each.zone(), each.from(), each.until()).stream()
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
