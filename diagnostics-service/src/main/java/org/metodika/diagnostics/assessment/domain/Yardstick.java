package org.metodika.diagnostics.assessment.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metodika.diagnostics.ids.AnswerRule;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.diagnostics.ids.Source;

/**
 * Мерило: the part of an instrument that answers are checked and scored by.
 *
 * @param instrument code of the instrument
 * @param instrumentVersion its version, from 1
 * @param dictionary dictionary that the criteria come from
 * @param dictionaryVersion its version, from 1
 * @param criteria what is measured, each with its items
 * @param others items outside of the criteria, which give no points
 * @param levels level scale, lowest first; the first begins at 0
 * @param limits what a sheet and a result need
 */
public record Yardstick(
        String instrument,
        int instrumentVersion,
        String dictionary,
        int dictionaryVersion,
        List<Criterion> criteria,
        List<Item> others,
        List<Level> levels,
        Limits limits) {

    public Yardstick {
        criteria = List.copyOf(criteria);
        others = List.copyOf(others);
        levels = List.copyOf(levels);
    }

    /**
     * What a sheet and a result need.
     *
     * @param sources where a sheet may come from; empty for anywhere
     * @param observers who may watch a lesson (C29); empty where nobody need be named
     * @param placed whether a sheet must name its lesson (C15) or document (C21)
     * @param minimumSources how many different sources a measured result needs (C20, C21); 0 for a self-assessment alone
     * @param minimumAnsweredPercent share of all scored items that a sheet must answer, in percent
     * @param sheetMaxAgeDays how old a sheet may be when it is recorded
     */
    public record Limits(
            List<Source> sources,
            List<Observer> observers,
            Placed placed,
            int minimumSources,
            int minimumAnsweredPercent,
            int sheetMaxAgeDays) {
        public Limits {
            sources = List.copyOf(sources);
            observers = List.copyOf(observers);
        }
    }

    /** What a sheet must name besides its source. */
    public enum Placed {
        NOTHING,
        LESSON,
        DOCUMENT
    }

    /**
     * One criterion: a code of the dictionary with the level that is required.
     *
     * @param minimumAnswers fewest scored items of a sheet that says something about it
     */
    public record Criterion(String code, String requiredLevel, int minimumAnswers, List<Item> items) {
        public Criterion {
            items = List.copyOf(items);
        }
    }

    /**
     * One item.
     *
     * @param weight weight of its points within the criterion, from 1
     * @param attainable most points that it gives; 0 where it is never scored
     * @param obligatory whether every sheet must answer it
     */
    public record Item(String code, int weight, int attainable, boolean obligatory, AnswerRule rule) {

        boolean scored() {
            return attainable > 0;
        }
    }

    /**
     * One level of the scale.
     *
     * @param from lowest score that reaches it, in percent of the attainable points
     */
    public record Level(String code, double from) {}

    Map<String, Item> items() {
        return all().collect(Collectors.toUnmodifiableMap(Item::code, Function.identity()));
    }

    /** All items in their order. */
    Stream<Item> all() {
        return Stream.concat(criteria.stream().flatMap(criterion -> criterion.items().stream()), others.stream());
    }

    /** How many items give points. */
    int scoredItems() {
        return (int) all().filter(Item::scored).count();
    }

    /** How many scored items a sheet must answer. */
    int minimumAnswered() {
        return Math.ceilDiv(scoredItems() * limits.minimumAnsweredPercent(), 100);
    }

    /** Whether it asks the teacher alone, so that nothing measured comes of it. */
    boolean selfAssessmentAlone() {
        return limits.minimumSources() == 0;
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
