package org.metodika.diagnostics.instrument;

import java.util.List;
import java.util.Locale;
import org.metodika.diagnostics.dictionary.Dictionary;

/** An instrument as it is shown, in one language. */
record InstrumentView(
        String code,
        int version,
        List<Integer> versions,
        String title,
        String description,
        DictionaryView dictionary,
        int minimumSources,
        int minimumAnsweredPercent,
        int sheetMaxAgeDays,
        int maxPoints,
        List<ScaleView> scales,
        List<LevelView> levels,
        List<CriterionView> criteria) {

    record DictionaryView(String code, int version, String title) {}

    record ScaleView(String code, List<MarkView> marks) {}

    record MarkView(int points, String label) {}

    record LevelView(String code, double from, String title) {}

    record CriterionView(String code, String title, String requiredLevel, List<ItemView> items) {}

    record ItemView(String code, String text, String scale, int weight) {}

    /** One line of the list of instruments. */
    record Line(String code, int version, String title, String dictionary, int criteria, int items, int maxPoints) {}

    static InstrumentView of(Instrument instrument, List<Integer> versions, Dictionary dictionary, Locale locale) {
        return new InstrumentView(
                instrument.code(),
                instrument.version(),
                versions,
                instrument.title().in(locale),
                instrument.description().in(locale),
                new DictionaryView(
                        dictionary.code(),
                        dictionary.version(),
                        dictionary.title().in(locale)),
                instrument.minimumSources(),
                instrument.minimumAnsweredPercent(),
                instrument.sheetMaxAgeDays(),
                instrument.maxPoints(),
                instrument.scales().stream()
                        .map(scale -> new ScaleView(
                                scale.code(),
                                scale.marks().stream()
                                        .map(mark -> new MarkView(
                                                mark.points(), mark.label().in(locale)))
                                        .toList()))
                        .toList(),
                instrument.levels().stream()
                        .map(level -> new LevelView(
                                level.code(), level.from(), level.title().in(locale)))
                        .toList(),
                instrument.criteria().stream()
                        .map(criterion -> criterion(criterion, dictionary, locale))
                        .toList());
    }

    static Line line(Instrument instrument, Locale locale) {
        return new Line(
                instrument.code(),
                instrument.version(),
                instrument.title().in(locale),
                instrument.dictionary(),
                instrument.criteria().size(),
                instrument.criteria().stream()
                        .mapToInt(criterion -> criterion.items().size())
                        .sum(),
                instrument.maxPoints());
    }

    private static CriterionView criterion(Instrument.Criterion criterion, Dictionary dictionary, Locale locale) {
        return new CriterionView(
                criterion.code(),
                dictionary
                        .entry(criterion.code())
                        .map(entry -> entry.title().in(locale))
                        .orElse(criterion.code()),
                criterion.requiredLevel(),
                criterion.items().stream()
                        .map(item -> new ItemView(item.code(), item.text().in(locale), item.scale(), item.weight()))
                        .toList());
    }
}
