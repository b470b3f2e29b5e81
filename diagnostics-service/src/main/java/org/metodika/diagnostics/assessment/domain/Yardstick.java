package org.metodika.diagnostics.assessment.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Мерило: the part of an instrument that answers are checked and scored by.
 *
 * @param instrument code of the instrument
 * @param instrumentVersion its version, from 1
 * @param dictionary dictionary that the criteria come from
 * @param dictionaryVersion its version, from 1
 * @param criteria what is measured, each with its items
 * @param levels level scale, lowest first; the first begins at 0
 * @param minimumSources how many different sources a measured result needs (C20, C21)
 * @param minimumAnsweredPercent share of all items that a sheet must answer, in percent
 * @param sheetMaxAgeDays how old a sheet may be when it is recorded
 */
public record Yardstick(
        String instrument,
        int instrumentVersion,
        String dictionary,
        int dictionaryVersion,
        List<Criterion> criteria,
        List<Level> levels,
        int minimumSources,
        int minimumAnsweredPercent,
        int sheetMaxAgeDays) {

    public Yardstick {
        criteria = List.copyOf(criteria);
        levels = List.copyOf(levels);
    }

    /** One criterion: a code of the dictionary with the level that is required. */
    public record Criterion(String code, String requiredLevel, List<Item> items) {
        public Criterion {
            items = List.copyOf(items);
        }
    }

    /**
     * One item.
     *
     * @param weight weight of its points within the criterion, from 1
     * @param points points that may be given, ascending
     */
    public record Item(String code, int weight, List<Integer> points) {
        public Item {
            points = List.copyOf(points);
        }

        int attainable() {
            return points.getLast();
        }
    }

    /**
     * One level of the scale.
     *
     * @param from lowest score that reaches it, in percent of the attainable points
     */
    public record Level(String code, double from) {}

    Map<String, Item> items() {
        return criteria.stream()
                .flatMap(criterion -> criterion.items().stream())
                .collect(Collectors.toUnmodifiableMap(Item::code, Function.identity()));
    }

    /** How many items a sheet must answer. */
    int minimumAnswered() {
        int all = criteria.stream()
                .mapToInt(criterion -> criterion.items().size())
                .sum();
        return Math.ceilDiv(all * minimumAnsweredPercent, 100);
    }

    /** The highest level whose threshold the score reaches. */
    Level levelOf(double score) {
        return levels.stream()
                .filter(level -> score >= level.from())
                .reduce((lower, higher) -> higher)
                .orElseThrow(() -> new IllegalStateException("No level for " + score));
    }

    Level level(String code) {
        Optional<Level> found =
                levels.stream().filter(level -> level.code().equals(code)).findFirst();
        return found.orElseThrow(() -> new IllegalStateException("No level " + code + " in " + instrument));
    }

    boolean isHighest(Level level) {
        return level.equals(levels.getLast());
    }
}
