package org.metodika.diagnostics.instrument;

import java.util.List;
import java.util.Optional;
import org.metodika.diagnostics.dictionary.Text;

/**
 * Диагностический инструмент: items with points, criteria, a level scale and the level required. It is data; a published
 * version never changes, so that an old diagnosis keeps its meaning.
 *
 * @param version from 1
 * @param dictionary code of the dictionary whose entries are the criteria
 * @param minimumSources how many different sources a measured result needs (C20, C21)
 * @param minimumAnsweredPercent share of all items that a sheet must answer, 1 to 100
 * @param sheetMaxAgeDays how many days before its recording a sheet may have been answered
 * @param scales scales of points that items refer to
 * @param levels level scale, lowest first
 */
public record Instrument(
        String code,
        int version,
        Text title,
        Text description,
        String dictionary,
        int dictionaryVersion,
        int minimumSources,
        int minimumAnsweredPercent,
        int sheetMaxAgeDays,
        List<Scale> scales,
        List<Level> levels,
        List<Criterion> criteria) {

    public Instrument {
        scales = List.copyOf(scales);
        levels = List.copyOf(levels);
        criteria = List.copyOf(criteria);
    }

    /** Points that may be given, lowest first. */
    public record Scale(String code, List<Mark> marks) {
        public Scale {
            marks = List.copyOf(marks);
        }

        /** The points alone, ascending. */
        public List<Integer> points() {
            return marks.stream().map(Mark::points).toList();
        }
    }

    /** Points with what they mean. */
    public record Mark(int points, Text label) {}

    /**
     * A level.
     *
     * @param from lowest score that reaches it, in percent of the attainable points
     */
    public record Level(String code, double from, Text title) {}

    /** A criterion: an entry of the dictionary, the level required and its items. */
    public record Criterion(String code, String requiredLevel, List<Item> items) {
        public Criterion {
            items = List.copyOf(items);
        }
    }

    /**
     * An item.
     *
     * @param weight weight of its points within the criterion, from 1
     * @param scale code of the scale of its points
     */
    public record Item(String code, int weight, String scale, Text text) {}

    /** Points of this item, ascending. */
    public List<Integer> pointsOf(Item item) {
        return scale(item.scale())
                .map(Scale::points)
                .orElseThrow(() -> new IllegalStateException("No scale " + item.scale() + " in " + code));
    }

    /** The level with this code. */
    public Optional<Level> level(String levelCode) {
        return levels.stream().filter(level -> level.code().equals(levelCode)).findFirst();
    }

    Optional<Scale> scale(String scaleCode) {
        return scales.stream().filter(scale -> scale.code().equals(scaleCode)).findFirst();
    }

    /** Most points that one sheet can hold, not weighted. */
    int maxPoints() {
        return criteria.stream()
                .flatMap(criterion -> criterion.items().stream())
                .mapToInt(item -> pointsOf(item).getLast())
                .sum();
    }
}
