package org.metodika.program.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Реквизиты акта (A16, B01).
 *
 * @param number номер, 1 to {@value #LONGEST_NUMBER} characters; null for a cited document that has none
 * @param date дата, {@link #EARLIEST} up to today; null for a cited document that has none
 * @param title наименование, 1 to {@value #LONGEST_TITLE} characters
 * @param validFrom действует с; null only where there is no date either
 * @param validUntil действует по, included; null for no end
 */
public record ActFacts(
        ActKind kind,
        @Nullable String number,
        @Nullable LocalDate date,
        String title,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /**
     * The same as it is entered, without the kind, which never changes.
     *
     * @param title 1 to {@value #LONGEST_TITLE} characters
     */
    public record Entry(
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String title,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil) {

        ActFacts as(ActKind kind) {
            return new ActFacts(kind, number, date, Objects.requireNonNullElse(title, ""), validFrom, validUntil);
        }
    }

    /** The oldest day an act may speak of. */
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** The last day an act may speak of. */
    static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    static final int LONGEST_NUMBER = 50;
    static final int LONGEST_TITLE = 500;

    public ActFacts {
        number = number == null || number.isBlank() ? null : number.strip();
        title = title.strip();
        validFrom = validFrom == null ? date : validFrom;
    }

    /**
     * What is wrong with them; empty when nothing is.
     *
     * @param today the present day where the act belongs
     */
    List<Flaw> flaws(LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        boolean cited = kind == ActKind.NORMATIVE_REFERENCE;
        if (number == null && !cited) {
            flaws.add(Flaw.at("/number", "act-number-missing"));
        }
        if (number != null && number.length() > LONGEST_NUMBER) {
            flaws.add(Flaw.at("/number", "size-max", LONGEST_NUMBER));
        }
        if (date == null && !cited) {
            flaws.add(Flaw.at("/date", "act-date-missing"));
        }
        if (date != null && (date.isBefore(EARLIEST) || date.isAfter(today))) {
            flaws.add(Flaw.at("/date", "date-between", EARLIEST, today));
        }
        if (title.isEmpty()) {
            flaws.add(Flaw.at("/title", "not-blank"));
        }
        if (title.length() > LONGEST_TITLE) {
            flaws.add(Flaw.at("/title", "size-max", LONGEST_TITLE));
        }
        if (validFrom != null && !validFrom.equals(date) && outside(validFrom)) {
            flaws.add(Flaw.at("/validFrom", "date-between", EARLIEST, LATEST));
        }
        if (validUntil != null && outside(validUntil)) {
            flaws.add(Flaw.at("/validUntil", "date-between", EARLIEST, LATEST));
        } else if (validUntil != null && validFrom != null && validUntil.isBefore(validFrom)) {
            flaws.add(Flaw.at("/validUntil", "act-ends-before-start", validFrom));
        }
        return flaws;
    }

    private static boolean outside(LocalDate day) {
        return day.isBefore(EARLIEST) || day.isAfter(LATEST);
    }

    /** Codes of what differs, as events tell it. */
    List<String> differences(ActFacts other) {
        List<String> changed = new ArrayList<>();
        if (!Objects.equals(number, other.number)) {
            changed.add("NUMBER");
        }
        if (!Objects.equals(date, other.date)) {
            changed.add("DATE");
        }
        if (!title.equals(other.title)) {
            changed.add("TITLE");
        }
        if (!Objects.equals(validFrom, other.validFrom)) {
            changed.add("VALID_FROM");
        }
        if (!Objects.equals(validUntil, other.validUntil)) {
            changed.add("VALID_UNTIL");
        }
        return changed;
    }
}
