package org.metodika.monitoring.quality.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year or a part of it (учебный период).
 *
 * @param schoolYear year in which the school year begins, on 1 September
 */
public record Period(int schoolYear, Part part) {

    private static final Pattern CODE = Pattern.compile("(20[0-9]{2})-(Q[1-4]|H[12]|YEAR)");

    /** Четверть, полугодие, год. */
    public enum Part {
        Q1(Month.SEPTEMBER, 1),
        Q2(Month.NOVEMBER, 2),
        Q3(Month.JANUARY, 3),
        Q4(Month.APRIL, 4),
        H1(Month.SEPTEMBER, 1),
        H2(Month.JANUARY, 2),
        YEAR(Month.SEPTEMBER, 1);

        private final Month begins;
        private final int place;

        Part(Month begins, int place) {
            this.begins = begins;
            this.place = place;
        }

        /** Periods are compared with those of the same length alone. */
        public Span span() {
            return switch (this) {
                case Q1, Q2, Q3, Q4 -> Span.QUARTER;
                case H1, H2 -> Span.HALF;
                case YEAR -> Span.YEAR;
            };
        }
    }

    /** How long a period is. */
    public enum Span {
        QUARTER(4),
        HALF(2),
        YEAR(1);

        private final int inAYear;

        Span(int inAYear) {
            this.inAYear = inAYear;
        }
    }

    /** The period of a code such as {@code 2026-Q1} or {@code 2026-YEAR}; empty for anything else. */
    public static Optional<Period> of(String code) {
        Matcher matcher = CODE.matcher(code);
        return matcher.matches()
                ? Optional.of(new Period(Integer.parseInt(matcher.group(1)), Part.valueOf(matcher.group(2))))
                : Optional.empty();
    }

    public String code() {
        return schoolYear + "-" + part;
    }

    public Span span() {
        return part.span();
    }

    /** First day; terms differ by a few days from school to school. */
    public LocalDate firstDay() {
        int year = part.begins.compareTo(Month.SEPTEMBER) < 0 ? schoolYear + 1 : schoolYear;
        return LocalDate.of(year, part.begins, 1);
    }

    /** Place among the periods of the same length: the one before has one less. */
    public int place() {
        return schoolYear * span().inAYear + part.place - 1;
    }
}
