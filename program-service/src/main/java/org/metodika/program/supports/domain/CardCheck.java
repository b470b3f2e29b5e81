package org.metodika.program.supports.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/** What is wrong with a card (C24, C25). */
final class CardCheck {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_CLASS = 50;
    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_CLASSES = 60;
    private static final int MOST_YEARS = 75;
    private static final double MOST_HOURS = 3_000;

    private CardCheck() {}

    /**
     * All flaws, with pointers into the card; empty when it may be kept.
     *
     * @param decidedOn day on which the support was decided: there are no cards of earlier school years
     */
    static List<Flaw> flaws(CardOfYear card, LocalDate decidedOn, LocalDate today) {
        Flaws flaws = new Flaws();
        int first = CardOfYear.schoolYearOf(decidedOn);
        int last = CardOfYear.schoolYearOf(today) + 1;
        if (card.schoolYear() < first || card.schoolYear() > last) {
            flaws.add("/schoolYear", "card-year-impossible", String.valueOf(first), String.valueOf(last));
        }
        flaws.needed("/subject", card.subject());
        flaws.longest("/subject", card.subject(), LONGEST_LINE);
        years(flaws, "/totalExperienceYears", card.totalExperienceYears());
        years(flaws, "/schoolExperienceYears", card.schoolExperienceYears());
        hours(flaws, "/yearLoad", card.yearLoad());
        hours(flaws, "/totalLoad", card.totalLoad());
        if (card.yearLoad() != null && card.totalLoad() != null && card.totalLoad() < card.yearLoad()) {
            flaws.add("/totalLoad", "total-load-below-load");
        }
        flaws.atMost("/classes", card.classes().size(), MOST_CLASSES);
        Set<String> named = new HashSet<>();
        for (int i = 0; i < card.classes().size(); i++) {
            CardOfYear.ClassRow row = card.classes().get(i);
            String at = "/classes/" + i;
            flaws.needed(at + "/schoolClass", row.schoolClass());
            flaws.longest(at + "/schoolClass", row.schoolClass(), LONGEST_CLASS);
            flaws.longest(at + "/program", row.program(), LONGEST_TEXT);
            flaws.longest(at + "/planning", row.planning(), LONGEST_TEXT);
            flaws.longest(at + "/textbooks", row.textbooks(), LONGEST_TEXT);
            if (!named.add(row.schoolClass() + "|" + row.program())) {
                flaws.add(at + "/schoolClass", "class-named-twice");
            }
        }
        return flaws.all();
    }

    private static void years(Flaws flaws, String at, @Nullable Integer years) {
        if (years != null && (years < 0 || years > MOST_YEARS)) {
            flaws.add(at, "years-out-of-range", MOST_YEARS);
        }
    }

    private static void hours(Flaws flaws, String at, @Nullable Double hours) {
        if (hours != null && !(hours >= 0 && hours <= MOST_HOURS)) {
            flaws.add(at, "load-out-of-range", (int) MOST_HOURS);
        }
    }
}
