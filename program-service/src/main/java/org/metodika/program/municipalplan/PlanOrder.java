package org.metodika.program.municipalplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Приказ.
 *
 * @param number as it is written, up to {@value #LONGEST_NUMBER} characters
 */
public record PlanOrder(String number, LocalDate date) {

    private static final int LONGEST_NUMBER = 50;

    /** What is wrong with it; empty when nothing is. */
    List<Flaw> flaws(LocalDate earliest, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        if (number.isEmpty()) {
            flaws.add(Flaw.at("/order/number", "order-number-missing"));
        } else if (number.length() > LONGEST_NUMBER) {
            flaws.add(Flaw.at("/order/number", "text-too-long", LONGEST_NUMBER));
        }
        if (date.isAfter(today)) {
            flaws.add(Flaw.at("/order/date", "order-date-in-future"));
        } else if (date.isBefore(earliest)) {
            flaws.add(Flaw.at("/order/date", "order-date-out-of-turn", earliest));
        }
        return flaws;
    }
}
