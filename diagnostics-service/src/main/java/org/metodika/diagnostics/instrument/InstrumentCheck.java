package org.metodika.diagnostics.instrument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.metodika.diagnostics.dictionary.Dictionary;
import org.metodika.diagnostics.instrument.Instrument.Criterion;
import org.metodika.diagnostics.instrument.Instrument.Item;
import org.metodika.diagnostics.instrument.Instrument.Level;
import org.metodika.diagnostics.instrument.Instrument.Scale;

/** Finds what would make an instrument measure wrongly or not at all. */
final class InstrumentCheck {

    private final Instrument instrument;
    private final Dictionary dictionary;
    private final List<String> problems = new ArrayList<>();

    private InstrumentCheck(Instrument instrument, Dictionary dictionary) {
        this.instrument = instrument;
        this.dictionary = dictionary;
    }

    /** What is wrong; empty when all is well. */
    static List<String> problems(Instrument instrument, Dictionary dictionary) {
        InstrumentCheck check = new InstrumentCheck(instrument, dictionary);
        check.limits();
        check.scales();
        check.levels();
        check.criteria();
        if (check.problems.isEmpty()) {
            // Only sound scales and levels can be asked whether their levels can be reached.
            check.reachability();
        }
        return List.copyOf(check.problems);
    }

    private void limits() {
        within("minimumSources", instrument.minimumSources(), 1, 11);
        within("minimumAnsweredPercent", instrument.minimumAnsweredPercent(), 1, 100);
        within("sheetMaxAgeDays", instrument.sheetMaxAgeDays(), 1, 3660);
    }

    private void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            problems.add("%s is %d, not between %d and %d".formatted(name, value, least, most));
        }
    }

    private void scales() {
        unique("scale", instrument.scales().stream().map(Scale::code).toList());
        for (Scale scale : instrument.scales()) {
            List<Integer> points = scale.points();
            if (points.size() < 2
                    || points.getFirst() != 0
                    || !List.copyOf(new TreeSet<>(points)).equals(points)) {
                problems.add("points of scale %s don't rise from 0: %s".formatted(scale.code(), points));
            }
        }
    }

    private void levels() {
        unique("level", instrument.levels().stream().map(Level::code).toList());
        if (instrument.levels().size() < 2 || instrument.levels().getFirst().from() != 0) {
            problems.add("levels are fewer than two or don't begin at 0");
        }
        double before = -1;
        for (Level level : instrument.levels()) {
            if (level.from() <= before || level.from() > 100) {
                problems.add(
                        "threshold of level %s can't be reached: %s".formatted(level.code(), number(level.from())));
            }
            before = level.from();
        }
    }

    private void criteria() {
        List<String> codes = instrument.criteria().stream().map(Criterion::code).toList();
        unique("criterion", codes);
        unique(
                "item",
                instrument.criteria().stream()
                        .flatMap(criterion -> criterion.items().stream())
                        .map(Item::code)
                        .toList());
        String name = dictionary.code() + " v" + dictionary.version();
        dictionary.codes().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> problems.add("criterion %s of dictionary %s is missing".formatted(code, name)));
        codes.stream()
                .filter(code -> dictionary.entry(code).isEmpty())
                .forEach(code -> problems.add("criterion %s is not in dictionary %s".formatted(code, name)));
        instrument.criteria().forEach(this::criterion);
    }

    private void criterion(Criterion criterion) {
        if (criterion.items().isEmpty()) {
            problems.add("criterion %s has no items".formatted(criterion.code()));
        }
        if (instrument.level(criterion.requiredLevel()).isEmpty()) {
            problems.add("level %s required by criterion %s does not exist"
                    .formatted(criterion.requiredLevel(), criterion.code()));
        }
        for (Item item : criterion.items()) {
            if (instrument.scale(item.scale()).isEmpty()) {
                problems.add("scale %s of item %s does not exist".formatted(item.scale(), item.code()));
            }
            if (item.weight() < 1 || item.weight() > 100) {
                problems.add("weight of item %s is %d, not between 1 and 100".formatted(item.code(), item.weight()));
            }
        }
    }

    /** Every level must be reached by some answers to all items of each criterion. */
    private void reachability() {
        for (Criterion criterion : instrument.criteria()) {
            Set<Integer> totals = attainable(criterion);
            int most = totals.stream().max(Integer::compare).orElseThrow();
            for (int i = 0; i < instrument.levels().size(); i++) {
                Level level = instrument.levels().get(i);
                double end = i + 1 < instrument.levels().size()
                        ? instrument.levels().get(i + 1).from()
                        : Double.MAX_VALUE;
                if (totals.stream()
                        .mapToDouble(total -> 100.0 * total / most)
                        .noneMatch(score -> score >= level.from() && score < end)) {
                    problems.add("level %s can't be reached with the items of criterion %s"
                            .formatted(level.code(), criterion.code()));
                }
            }
        }
    }

    private Set<Integer> attainable(Criterion criterion) {
        Set<Integer> totals = Set.of(0);
        for (Item item : criterion.items()) {
            Set<Integer> more = new HashSet<>();
            for (int total : totals) {
                for (int points : instrument.pointsOf(item)) {
                    more.add(total + points * item.weight());
                }
            }
            totals = more;
        }
        return totals;
    }

    private void unique(String what, Collection<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.stream()
                .filter(code -> !seen.add(code))
                .distinct()
                .forEach(code -> problems.add("%s %s is there twice".formatted(what, code)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
