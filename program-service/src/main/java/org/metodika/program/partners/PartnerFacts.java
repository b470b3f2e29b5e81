package org.metodika.program.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Сведения о социальном партнёре (A07).
 *
 * @param name name of the organisation, up to 300 characters, unique in the school
 * @param contactPerson whom to talk to, up to 200 characters; never in an event
 * @param contacts telephone, mail and the like, up to 500 characters; never in an event
 * @param agreement null where people work together without one
 * @param note up to 2000 characters
 */
public record PartnerFacts(
        String name,
        PartnerKind kind,
        @Nullable String contactPerson,
        @Nullable String contacts,
        @Nullable Agreement agreement,
        @Nullable String note) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_PERSON = 200;
    private static final int LONGEST_CONTACTS = 500;
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_NOTE = 2_000;
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final Pattern GAPS = Pattern.compile("\\s+");

    /**
     * What is wrong with these facts; empty when nothing is.
     *
     * @param today the present day where the partner belongs
     */
    List<Flaw> flaws(LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (name.isBlank()) {
            flaws.add(Flaw.at("/name", "not-blank"));
        }
        longest(flaws, "/name", name, LONGEST_NAME);
        longest(flaws, "/contactPerson", contactPerson, LONGEST_PERSON);
        longest(flaws, "/contacts", contacts, LONGEST_CONTACTS);
        longest(flaws, "/note", note, LONGEST_NOTE);
        if (agreement != null) {
            check(flaws, agreement, today);
        }
        return flaws;
    }

    private static void check(List<Flaw> flaws, Agreement agreement, LocalDate today) {
        if (agreement.number().isBlank()) {
            flaws.add(Flaw.at("/agreement/number", "not-blank"));
        }
        longest(flaws, "/agreement/number", agreement.number(), LONGEST_NUMBER);
        if (agreement.date().isAfter(today)) {
            flaws.add(Flaw.at("/agreement/date", "date-in-future"));
        } else if (agreement.date().isBefore(EARLIEST)) {
            flaws.add(Flaw.at("/agreement/date", "date-too-early", EARLIEST.toString()));
        }
        LocalDate until = agreement.validUntil();
        if (until != null && until.isBefore(agreement.date())) {
            flaws.add(Flaw.at(
                    "/agreement/validUntil",
                    "agreement-ends-before-it-begins",
                    agreement.date().toString()));
        }
    }

    private static void longest(List<Flaw> flaws, String pointer, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            flaws.add(Flaw.at(pointer, "size-max", 0, longest));
        }
    }

    /** The name as names are compared: gaps, case, quotation marks and the letter ё make no difference. */
    String comparableName() {
        String plain = name.replaceAll("[\"'«»„“”]", " ").strip();
        return GAPS.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
