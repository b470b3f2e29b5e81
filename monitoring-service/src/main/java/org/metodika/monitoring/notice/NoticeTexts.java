package org.metodika.monitoring.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Notices in words, in the language of who reads them; no name of a person is in them. */
public final class NoticeTexts {

    private final MessageSource messages;

    public NoticeTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** What it is about, in a few words. */
    public String title(NoticeKind kind, Locale locale) {
        return messages.getMessage(key(kind) + ".title", null, locale);
    }

    /** What is to be known and done, in a sentence or two. */
    public String text(Notice notice, Locale locale) {
        Integer number = notice.number();
        Object[] arguments = {number == null ? 0 : number, day(notice.due(), locale)};
        String general = key(notice.kind()) + ".text";
        String detail = notice.detail();
        if (detail != null) {
            String particular =
                    messages.getMessage(key(notice.kind()) + "." + code(detail) + ".text", arguments, "", locale);
            if (particular != null && !particular.isEmpty()) {
                return particular;
            }
        }
        return messages.getMessage(general, arguments, locale);
    }

    /** Some other text of the notices and mails. */
    public String of(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** «22 декабря 2026 года» */
    public static String day(@Nullable LocalDate day, Locale locale) {
        if (day == null) {
            return "";
        }
        boolean russian = locale.getLanguage().equals("ru");
        return DateTimeFormatter.ofPattern(russian ? "d MMMM yyyy 'года'" : "d MMMM yyyy", locale)
                .format(day);
    }

    private static String key(NoticeKind kind) {
        return "notice." + code(kind.name());
    }

    private static String code(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
