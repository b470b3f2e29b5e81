package org.metodika.diagnostics.dictionary;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text in the languages of the platform.
 *
 * @param en null where nobody said it in English; then the Russian text is shown
 */
public record Text(String ru, @Nullable String en) {

    /** The text in this language; Russian unless English is asked for and there. */
    public String in(Locale locale) {
        return en != null && locale.getLanguage().equals("en") ? en : ru;
    }
}
