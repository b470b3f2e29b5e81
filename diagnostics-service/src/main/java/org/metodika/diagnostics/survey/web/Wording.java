package org.metodika.diagnostics.survey.web;

import java.util.Locale;
import java.util.Optional;
import org.metodika.diagnostics.instrument.Instrument;
import org.metodika.diagnostics.instrument.Instrument.Item;

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
                .flatMap(item -> instrument.scales().stream()
                        .filter(scale -> scale.code().equals(item.scale()))
                        .flatMap(scale -> scale.marks().stream())
                        .filter(mark -> String.valueOf(mark.points()).equals(code))
                        .findFirst())
                .map(mark -> mark.label().in(locale))
                .orElse(code);
    }

    private Optional<Item> item(String code) {
        return instrument.criteria().stream()
                .flatMap(criterion -> criterion.items().stream())
                .filter(item -> item.code().equals(code))
                .findFirst();
    }
}
