package org.metodika.diagnostics.dictionary;

import java.util.Locale;

/** A text in both languages of the platform. */
public record Text(String ru, String en) {

    /** The text in this language; Russian unless English is asked for. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : ru;
    }
}
