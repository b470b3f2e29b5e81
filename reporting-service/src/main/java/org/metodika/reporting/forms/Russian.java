package org.metodika.reporting.forms;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.program.Order;

/** How Russian papers write dates and numbers. */
public final class Russian {

    private static final char NBSP = '\u00a0';
    private static final Locale RU = Locale.of("ru", "RU");
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d'" + NBSP + "'MMMM yyyy'" + NBSP + "г.'", RU);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy", RU);

    private Russian() {}

    /** «22 ноября 2026 г.» */
    public static String date(LocalDate day) {
        return LONG.format(day);
    }

    /** «22.11.2026», for tables. */
    public static String shortDate(LocalDate day) {
        return SHORT.format(day);
    }

    /** «№ 112-од от 28 сентября 2026 г.»; empty where there is no order. */
    public static String reference(@Nullable Order order) {
        return order == null ? "" : "№" + NBSP + order.number() + " от " + date(order.date());
    }

    /** «01.10.2026 — 31.05.2027»; a dash where a day isn't known. */
    public static String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? "—" : shortDate(from) + " — " + shortDate(to);
    }

    /** «1 год», «4 года», «11 лет». */
    public static String years(int number) {
        int last = number % 10;
        boolean teen = number % 100 >= 11 && number % 100 <= 14;
        String word = teen || last == 0 || last >= 5 ? "лет" : last == 1 ? "год" : "года";
        return "" + number + NBSP + word;
    }

    /** «37,5 %» */
    public static String percent(double share) {
        NumberFormat format = NumberFormat.getNumberInstance(RU);
        format.setMaximumFractionDigits(1);
        return format.format(share) + NBSP + "%";
    }
}
