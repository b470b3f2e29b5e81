package org.metodika.program.learningsessions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Охват затруднений мероприятиями (E15): for each difficulty that sessions address, who had it, who came, whom it left since.
 * That somebody came and was rid of it does not prove that it was because of the session.
 *
 * @param from first day that counts
 * @param until last day that counts
 * @param lines in the order of their difficulties
 */
record Coverage(LocalDate from, LocalDate until, List<Line> lines) {

    /** Fewest people whose figures are shown without their names. */
    private static final int FEWEST = 5;

    /**
     * One difficulty.
     *
     * @param difficulty {@code dictionary/code}
     * @param sessions how many sessions address it, called off ones left aside
     * @param teachers how many had it open on a day of the period
     * @param stillOpen of these, how many have it open now
     * @param attended of the teachers, how many were at one of the sessions while they had it
     * @param resolvedSince of those who attended, how many have it no more
     */
    record Line(String difficulty, int sessions, int teachers, int stillOpen, int attended, int resolvedSince) {

        /** Whether one of its groups, or what they leave of one another, is so small that people could be known by it. */
        boolean isOfFew() {
            return IntStream.of(
                            teachers,
                            stillOpen,
                            teachers - stillOpen,
                            attended,
                            teachers - attended,
                            resolvedSince,
                            attended - resolvedSince)
                    .anyMatch(people -> people > 0 && people < FEWEST);
        }
    }

    /**
     * A session with what it addresses.
     *
     * @param heldOn null unless it was held
     * @param attended who was there
     */
    record Addressing(@Nullable LocalDate heldOn, Collection<UUID> attended, Collection<String> difficulties) {}

    /**
     * A deficit.
     *
     * @param resolvedOn null while it is open
     */
    record Deficit(
            String difficulty,
            UUID teacher,
            LocalDate detectedOn,
            @Nullable LocalDate resolvedOn) {

        boolean isOpenOn(LocalDate day) {
            return isOpenWithin(day, day);
        }

        boolean isOpenWithin(LocalDate first, LocalDate last) {
            return !detectedOn.isAfter(last) && (resolvedOn == null || !resolvedOn.isBefore(first));
        }
    }

    static Coverage of(LocalDate from, LocalDate until, Collection<Addressing> sessions, Collection<Deficit> deficits) {
        Map<String, List<Addressing>> addressing = new TreeMap<>();
        sessions.forEach(session -> session.difficulties()
                .forEach(code -> addressing
                        .computeIfAbsent(code, any -> new ArrayList<>())
                        .add(session)));
        Map<String, Map<UUID, List<Deficit>>> having = deficits.stream()
                .filter(deficit -> deficit.isOpenWithin(from, until))
                .collect(Collectors.groupingBy(Deficit::difficulty, Collectors.groupingBy(Deficit::teacher)));
        return new Coverage(
                from,
                until,
                addressing.entrySet().stream()
                        .map(entry ->
                                line(entry.getKey(), entry.getValue(), having.getOrDefault(entry.getKey(), Map.of())))
                        .toList());
    }

    private static Line line(String difficulty, List<Addressing> sessions, Map<UUID, List<Deficit>> having) {
        Map<UUID, List<LocalDate>> days = sessions.stream()
                .filter(session -> session.heldOn() != null)
                .flatMap(session -> session.attended().stream()
                        .filter(having::containsKey)
                        .map(person -> Map.entry(person, session.heldOn())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        int stillOpen = 0;
        int attended = 0;
        int resolved = 0;
        for (Map.Entry<UUID, List<Deficit>> teacher : having.entrySet()) {
            boolean open = teacher.getValue().stream().anyMatch(deficit -> deficit.resolvedOn() == null);
            boolean came = teacher.getValue().stream()
                    .anyMatch(deficit -> days.getOrDefault(teacher.getKey(), List.of()).stream()
                            .anyMatch(deficit::isOpenOn));
            stillOpen += open ? 1 : 0;
            attended += came ? 1 : 0;
            resolved += came && !open ? 1 : 0;
        }
        return new Line(difficulty, sessions.size(), having.size(), stillOpen, attended, resolved);
    }
}
