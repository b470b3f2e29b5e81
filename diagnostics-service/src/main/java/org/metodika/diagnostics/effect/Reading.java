package org.metodika.diagnostics.effect;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** Что говорят числа, словами. */
final class Reading {

    /** Fewer people than this allow careful conclusions alone. */
    static final int SMALL = 30;

    private final MessageSource messages;
    private final Locale locale;

    Reading(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    String of(Tally tally) {
        boolean people = tally.people() == tally.cases();
        String text = text(
                people ? "effect.reading.people" : "effect.reading.cases",
                tally.cases(),
                word(people ? "effect.word.teacher" : "effect.word.case", tally.cases()),
                tally.improved(),
                tally.same(),
                tally.worse(),
                tally.meanBefore(),
                tally.meanAfter(),
                tally.people());
        return tally.people() < SMALL ? text + " " + text("effect.reading.small") : text;
    }

    String hidden() {
        return text("effect.reading.hidden", Discretion.FEWEST);
    }

    /** «из 21 педагога», «из 22 педагогов»; in English only one is one. */
    private String word(String key, int number) {
        boolean one = locale.getLanguage().equals("en") ? number == 1 : number % 10 == 1 && number % 100 != 11;
        return text(key + (one ? ".one" : ".many"));
    }

    private String text(String key, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, key, locale));
    }
}
