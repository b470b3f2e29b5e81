package org.metodika.reporting.texts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Texts of reports and papers in one language: Russian, or English where it is asked for. */
public final class Texts {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
        // Without the fallback, Russian would be answered in the language of the machine.
        this.bundle = ResourceBundle.getBundle(
                "messages/reporting", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** Papers are printed in Russian whoever asks. */
    public static Texts russian() {
        return new Texts(RUSSIAN);
    }

    /** @param locale language of the caller; anything but English is Russian */
    public static Texts in(Locale locale) {
        return new Texts(locale.getLanguage().equals("en") ? Locale.ENGLISH : RUSSIAN);
    }

    public Locale locale() {
        return locale;
    }

    /** The text of this key with its arguments filled in; a missing key is a bug. */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** The name of a code, e.g. of a level; the code itself where a newer service sends one that has no name here. */
    public String name(String family, String code) {
        String key = family + "." + code;
        return bundle.containsKey(key) ? bundle.getString(key) : code;
    }
}
