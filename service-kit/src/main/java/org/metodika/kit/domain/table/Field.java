package org.metodika.kit.domain.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column that an import understands.
 *
 * @param name name in the API, an English heading too
 * @param headings Russian headings as people write them, without regard to case, gaps, punctuation and the letter ё
 * @param obligatory whether a file without it is refused
 */
public record Field(String name, boolean obligatory, List<String> headings) {

    /** Columns that people keep for themselves; they are passed over. Every other unknown column is refused. */
    public static final Field PASSED_OVER =
            optional("note", "№ п/п", "№", "п/п", "Примечание", "Комментарий", "comment");

    private static final Pattern NOISE = Pattern.compile("[\\s.,_*:()«»\"'№/-]+");

    /** A column that must be there. */
    public static Field obligatory(String name, String... headings) {
        return new Field(name, true, List.of(headings));
    }

    /** A column that may be missing. */
    public static Field optional(String name, String... headings) {
        return new Field(name, false, List.of(headings));
    }

    /** Whether this heading of a file means this column. */
    public boolean isCalled(String heading) {
        String plain = plain(heading);
        return plain(name).equals(plain) || headings.stream().map(Field::plain).anyMatch(plain::equals);
    }

    /** A text without what people write in different ways. */
    public static String plain(String text) {
        return NOISE.matcher(text.toLowerCase(Locale.ROOT).replace('ё', 'е')).replaceAll("");
    }

    /** The column that a heading means. */
    public static Optional<Field> find(List<Field> fields, String heading) {
        return fields.stream().filter(field -> field.isCalled(heading)).findFirst();
    }
}
