package org.metodika.kit.web.export;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Codes in tables as people read them, in the language of the request: {@code value.<type>.<code>} of the message bundles. */
public final class CodeWords {

    private final MessageSource messages;

    public CodeWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The word for a code; the code itself where there is none, and nothing for nothing.
     *
     * @param type what it is a code of, in kebab case, e.g. {@code offer-kind}
     * @param code name of an enum constant
     */
    public @Nullable String of(String type, @Nullable String code) {
        if (code == null) {
            return null;
        }
        String name = code.toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.getMessage("value." + type + "." + name, null, code, LocaleContextHolder.getLocale());
    }

    /** A day within a text, as it stands in a cell of its own, in the language of the request. */
    public static String day(LocalDate day) {
        return CsvFile.day(day, LocaleContextHolder.getLocale().getLanguage().equals("ru"));
    }
}
