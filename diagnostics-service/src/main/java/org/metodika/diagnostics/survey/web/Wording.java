package org.metodika.diagnostics.survey.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodika.diagnostics.dictionary.Text;
import org.metodika.diagnostics.instrument.Instrument;
import org.metodika.diagnostics.instrument.Instrument.Item;
import org.metodika.diagnostics.instrument.ItemType;
import org.metodika.diagnostics.instrument.ItemType.Option;

/** The words of an instrument in one language. */
final class Wording {

    private final Instrument instrument;
    private final Locale locale;

    Wording(Instrument instrument, Locale locale) {
        this.instrument = instrument;
        this.locale = locale;
    }

    String description() {
        return instrument.description().in(locale);
    }

    /** Text of a question; its code where it is unknown. */
    String question(String code) {
        return item(code).map(item -> item.text().in(locale)).orElse(code);
    }

    /** Word for an option of a question; its code where it is unknown. */
    String option(String question, String code) {
        return item(question)
                .map(item -> option(item.type(), code))
                .map(text -> text.in(locale))
                .orElse(code);
    }

    private @Nullable Text option(ItemType type, String code) {
        return switch (type) {
            case ItemType.OnScale onScale ->
                instrument.scaleOf(onScale).marks().stream()
                        .filter(mark -> String.valueOf(mark.points()).equals(code))
                        .map(Instrument.Mark::label)
                        .findFirst()
                        .orElse(null);
            case ItemType.SingleChoice choice -> among(choice.options(), code);
            case ItemType.MultipleChoice choice -> among(choice.options(), code);
            case ItemType.NumberEntry number -> null;
            case ItemType.FreeText text -> null;
        };
    }

    private static @Nullable Text among(List<Option> options, String code) {
        return options.stream()
                .filter(option -> option.code().equals(code))
                .map(Option::text)
                .findFirst()
                .orElse(null);
    }

    private Optional<Item> item(String code) {
        return instrument.items().filter(item -> item.code().equals(code)).findFirst();
    }
}
