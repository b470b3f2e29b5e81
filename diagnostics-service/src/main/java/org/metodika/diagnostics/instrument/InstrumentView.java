package org.metodika.diagnostics.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.dictionary.Dictionaries;
import org.metodika.diagnostics.dictionary.Dictionary;
import org.metodika.diagnostics.ids.Observer;
import org.metodika.diagnostics.ids.Respondent;
import org.metodika.diagnostics.ids.Source;
import org.metodika.diagnostics.instrument.Instrument.Criterion;
import org.metodika.diagnostics.instrument.Instrument.Item;
import org.metodika.diagnostics.instrument.ItemType.FreeText;
import org.metodika.diagnostics.instrument.ItemType.MultipleChoice;
import org.metodika.diagnostics.instrument.ItemType.NumberEntry;
import org.metodika.diagnostics.instrument.ItemType.OnScale;
import org.metodika.diagnostics.instrument.ItemType.Option;
import org.metodika.diagnostics.instrument.ItemType.SingleChoice;
import org.metodika.diagnostics.instrument.PublishedInstrument.Retirement;

/**
 * An instrument as it is shown, in one language.
 *
 * @param dictionary absent where the instrument measures nothing
 * @param retiredOn day since which no assessment begins with the instrument
 */
record InstrumentView(
        String code,
        int version,
        List<Integer> versions,
        Instrument.Kind kind,
        String title,
        String description,
        @Nullable DictionaryView dictionary,
        int minimumSources,
        int minimumAnsweredPercent,
        int sheetMaxAgeDays,
        int maxPoints,
        List<Source> sources,
        List<Observer> observers,
        List<Respondent> respondents,
        @Nullable LocalDate retiredOn,
        List<ScaleView> scales,
        List<LevelView> levels,
        List<CriterionView> criteria,
        List<SectionView> sections) {

    record DictionaryView(String code, int version, String title) {}

    record ScaleView(String code, List<MarkView> marks) {}

    record MarkView(int points, String label) {}

    record LevelView(String code, double from, String title) {}

    record CriterionView(String code, String title, String requiredLevel, int minimumAnswers, List<ItemView> items) {}

    record SectionView(String title, List<ItemView> items) {}

    /**
     * An item; what its type does not have is absent. Which option is worth how much is not shown to those who are to choose.
     *
     * @param scale code of the scale
     * @param from smallest number
     * @param to largest number
     * @param decimals decimals of a number
     * @param longest most characters of a text
     */
    record ItemView(
            String code,
            String text,
            ItemJson.Type type,
            int weight,
            boolean obligatory,
            @Nullable String scale,
            @Nullable List<OptionView> options,
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable Double from,
            @Nullable Double to,
            @Nullable Integer decimals,
            @Nullable Integer longest) {}

    record OptionView(String code, String text) {}

    /** One line of the list of instruments. */
    record Line(
            String code,
            int version,
            Instrument.Kind kind,
            String title,
            @Nullable String dictionary,
            List<String> sources,
            int criteria,
            int items,
            int maxPoints,
            LocalDate publishedOn,
            @Nullable LocalDate retiredOn) {}

    static InstrumentView of(
            Instrument instrument, PublishedInstrument newest, Dictionaries dictionaries, Locale locale) {
        Dictionary dictionary = dictionaries
                .find(instrument.dictionary(), instrument.dictionaryVersion())
                .orElse(null);
        Retirement retirement = newest.retirement();
        return new InstrumentView(
                instrument.code(),
                instrument.version(),
                IntStream.rangeClosed(1, newest.content().version()).boxed().toList(),
                instrument.kind(),
                instrument.title().in(locale),
                instrument.description().in(locale),
                dictionary == null
                        ? null
                        : new DictionaryView(
                                dictionary.code(),
                                dictionary.version(),
                                dictionary.title().in(locale)),
                instrument.minimumSources(),
                instrument.minimumAnsweredPercent(),
                instrument.sheetMaxAgeDays(),
                instrument.maxPoints(),
                instrument.sources(),
                instrument.observers(),
                instrument.respondents(),
                retirement == null ? null : retirement.on(),
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
                        .toList(),
                instrument.sections().stream()
                        .map(section -> new SectionView(section.title().in(locale), items(section.items(), locale)))
                        .toList());
    }

    static Line line(InstrumentRow row, Locale locale) {
        return new Line(
                row.code(),
                row.version(),
                Instrument.Kind.valueOf(row.kind()),
                row.title().in(locale),
                row.dictionary(),
                row.sources(),
                row.criteria(),
                row.items(),
                row.maxPoints(),
                row.publishedOn(),
                row.retiredOn());
    }

    private static CriterionView criterion(Criterion criterion, @Nullable Dictionary dictionary, Locale locale) {
        String title = dictionary == null
                ? criterion.code()
                : dictionary
                        .entry(criterion.code())
                        .map(entry -> entry.title().in(locale))
                        .orElse(criterion.code());
        return new CriterionView(
                criterion.code(),
                title,
                criterion.requiredLevel(),
                criterion.minimumAnswers(),
                items(criterion.items(), locale));
    }

    private static List<ItemView> items(List<Item> items, Locale locale) {
        return items.stream().map(item -> item(item, locale)).toList();
    }

    private static ItemView item(Item item, Locale locale) {
        ItemJson json = ItemJson.of(item);
        List<Option> options = switch (item.type()) {
            case SingleChoice choice -> choice.options();
            case MultipleChoice choice -> choice.options();
            case OnScale onScale -> List.of();
            case NumberEntry number -> List.of();
            case FreeText text -> List.of();
        };
        return new ItemView(
                item.code(),
                item.text().in(locale),
                json.type() == null ? ItemJson.Type.SCALE : json.type(),
                item.weight(),
                item.obligatory(),
                json.scale(),
                options.isEmpty()
                        ? null
                        : options.stream()
                                .map(option -> new OptionView(
                                        option.code(), option.text().in(locale)))
                                .toList(),
                json.least(),
                json.most(),
                json.from(),
                json.to(),
                json.decimals(),
                json.longest());
    }
}
