package org.metodika.kit.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;
import org.metodika.kit.domain.table.Field;
import org.metodika.kit.domain.table.RowFlaw;
import org.metodika.kit.domain.table.Words;
import org.metodika.kit.table.Sheet.Line;

/** Reads the cells of one row, and notes of each that can't be read what is wrong. */
public final class RowReader {

    private static final Pattern RUSSIAN_DATE =
            Pattern.compile("([0-9]{1,2})[./]([0-9]{1,2})[./]([0-9]{4})(?:\\s*г\\.?)?");
    private static final Pattern ISO_DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,4}(?:[.,]0+)?");
    private static final Pattern ROUBLES = Pattern.compile(
            "([0-9]{1,3}(?:\\s[0-9]{3}){1,2}|[0-9]{1,8})(?:[.,]0{1,2})?\\s*(?:₽|р\\.?|руб\\.?|рублей)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FREE =
            Pattern.compile("бесплатн[а-я]*|free", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LIST = Pattern.compile("[,;\\r\\n]+");

    private final Headings headings;
    private final Line line;
    private final int row;
    private final List<RowFlaw> flaws = new ArrayList<>();

    public RowReader(Headings headings, Line line, int row) {
        this.headings = headings;
        this.line = line;
        this.row = row;
    }

    public List<RowFlaw> flaws() {
        return List.copyOf(flaws);
    }

    public int lineNumber() {
        return line.number();
    }

    /** Text that must not be empty; {@code ""} after a flaw. */
    public String text(Field field) {
        String text = cell(field);
        if (text.isEmpty()) {
            refuse(field, "cell-empty");
        }
        return text;
    }

    /** Text that may be empty. */
    @Nullable
    public String optional(Field field) {
        String text = cell(field);
        return text.isEmpty() ? null : text;
    }

    /** The code of a word that must be there; null after a flaw. */
    @Nullable
    public String code(Field field, Words words) {
        String text = text(field);
        return text.isEmpty() ? null : known(field, words, text);
    }

    /** The code of a word that may be missing. */
    @Nullable
    public String optionalCode(Field field, Words words) {
        String text = cell(field);
        return text.isEmpty() ? null : known(field, words, text);
    }

    /** A date that must be there; null after a flaw. */
    @Nullable
    public LocalDate date(Field field) {
        return text(field).isEmpty() ? null : optionalDate(field);
    }

    /** A date that may be missing; null too after a flaw. */
    @Nullable
    public LocalDate optionalDate(Field field) {
        String text = cell(field);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = day(text);
        if (day.isEmpty()) {
            refuse(field, "cell-not-a-date");
        }
        return day.orElse(null);
    }

    /** The day that a text means; empty where it means none. */
    public static Optional<LocalDate> day(String text) {
        Matcher russian = RUSSIAN_DATE.matcher(text);
        Matcher iso = ISO_DATE.matcher(text);
        try {
            if (russian.matches()) {
                return Optional.of(LocalDate.of(number(russian, 3), number(russian, 2), number(russian, 1)));
            }
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** A whole number that must be there; null after a flaw. */
    @Nullable
    public Integer whole(Field field) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        if (!WHOLE.matcher(text).matches()) {
            refuse(field, "cell-not-a-whole-number");
            return null;
        }
        return Integer.valueOf(text.split("[.,]", 2)[0]);
    }

    /** A whole number that may be missing; null too after a flaw. */
    @Nullable
    public Integer optionalWhole(Field field) {
        return cell(field).isEmpty() ? null : whole(field);
    }

    /** Whole roubles as people write them, «12 500 руб.» or «бесплатно»; null after a flaw. */
    @Nullable
    public Integer roubles(Field field) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        if (FREE.matcher(text).matches()) {
            return 0;
        }
        Matcher amount = ROUBLES.matcher(text);
        if (!amount.matches()) {
            refuse(field, "cell-not-roubles");
            return null;
        }
        return Integer.valueOf(amount.group(1).replaceAll("\\s", ""));
    }

    /** Whether nothing stands in any of these cells. */
    public boolean isEmpty(List<Field> fields) {
        return fields.stream().allMatch(field -> cell(field).isEmpty());
    }

    /** Parts of a cell, separated by commas, semicolons or line breaks. */
    public List<String> list(Field field) {
        return Arrays.stream(LIST.split(cell(field)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    public void refuse(Field field, String code, Object... arguments) {
        flaws.add(new RowFlaw(
                headings.sheet(),
                line.number(),
                row,
                field.name(),
                headings.heading(field),
                cell(field),
                code,
                List.of(arguments)));
    }

    public void refuse(Field field, Flaw flaw) {
        refuse(field, flaw.code(), flaw.arguments().toArray());
    }

    private String cell(Field field) {
        return headings.cell(line, field);
    }

    private @Nullable String known(Field field, Words words, String text) {
        Optional<String> code = words.code(text);
        if (code.isEmpty()) {
            refuse(field, "cell-unknown-word", text, words.offered());
        }
        return code.orElse(null);
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
