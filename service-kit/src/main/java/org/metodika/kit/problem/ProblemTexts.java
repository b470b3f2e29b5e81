package org.metodika.kit.problem;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Id;
import org.metodika.kit.domain.Rejection;
import org.metodika.kit.domain.Rejection.Flaw;
import org.springframework.context.MessageSource;

/**
 * The words of problems in the language of the caller. They stand in {@code messages/kit*.properties} (this module) and
 * {@code messages/service*.properties} (each service), Russian without a suffix and English with {@code _en}:
 * {@code problem.<code>.title}, {@code problem.<code>.detail}, {@code flaw.<code>} and, for enum constants among the
 * arguments, {@code value.<type>.<constant>}, all in kebab case. A key that is missing never breaks a response; {@link #gaps} finds it in a
 * test.
 */
public final class ProblemTexts {

    private static final DateTimeFormatter RUSSIAN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final MessageSource messages;

    public ProblemTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** Short text that is the same for every problem of this code; the code itself where there is none. */
    public String title(String code, Locale locale) {
        return text("problem." + code + ".title", List.of(), code, locale);
    }

    /** What happened this time and what to do about it; null where there is no text. */
    public @Nullable String detail(String code, List<Object> arguments, Locale locale) {
        return messages.getMessage("problem." + code + ".detail", readable(arguments, locale), null, locale);
    }

    /** What is wrong with one field and what to do about it; the code itself where there is no text. */
    public String flaw(Flaw flaw, Locale locale) {
        return text("flaw." + flaw.code(), flaw.arguments(), flaw.code(), locale);
    }

    /**
     * What the bundles on the classpath lack, one line each, for the test of a service: texts of these refusals (a sealed
     * type stands for all that it permits) in Russian and English, keys that only one language has, patterns that can't be read or ask for more
     * arguments than the refusal has. Empty when all is well.
     */
    @SafeVarargs
    public static List<String> gaps(Class<? extends Rejection>... refusals) {
        return TextGaps.find(Arrays.asList(refusals));
    }

    private String text(String key, List<Object> arguments, String fallback, Locale locale) {
        String text = messages.getMessage(key, readable(arguments, locale), fallback, locale);
        return text == null ? fallback : text;
    }

    private Object[] readable(List<Object> arguments, Locale locale) {
        return arguments.stream().map(argument -> readable(argument, locale)).toArray();
    }

    private Object readable(@Nullable Object value, Locale locale) {
        return switch (value) {
            case null -> "";
            case Number number -> number;
            case Id id -> id.value().toString();
            case LocalDate date -> isRussian(locale) ? RUSSIAN_DATE.format(date) : date.toString();
            case Enum<?> constant -> constant(constant, locale);
            case Optional<?> perhaps -> readable(perhaps.orElse(null), locale);
            case Iterable<?> many ->
                String.join(
                        ", ",
                        StreamSupport.stream(many.spliterator(), false)
                                .map(part -> String.valueOf(readable(part, locale)))
                                .toList());
            case Object[] many -> readable(Arrays.asList(many), locale);
            default -> value.toString();
        };
    }

    private String constant(Enum<?> constant, Locale locale) {
        String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String key =
                "value." + Rejection.CodeOf.name(constant.getDeclaringClass().getSimpleName()) + "." + name;
        return text(key, List.of(), name, locale);
    }

    private static boolean isRussian(Locale locale) {
        return locale.getLanguage().equals("ru");
    }
}
