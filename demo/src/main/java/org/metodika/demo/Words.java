package org.metodika.demo;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the command says, in Russian unless English is wanted. */
public final class Words {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "demo", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** In this language, {@code ru} or {@code en}; without one, in that of the environment. */
    public static Words in(@Nullable String language, Map<String, String> environment) {
        String wanted = language == null ? environment.getOrDefault("LANG", "") : language;
        return new Words(wanted.toLowerCase(Locale.ROOT).startsWith("en") ? Locale.ENGLISH : RUSSIAN);
    }

    /** A text, with its values in it. */
    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    Locale locale() {
        return locale;
    }
}
