package org.metodika.program.trainingplans.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Приказ, которым план утверждён или изменён.
 *
 * @param number up to {@value #LONGEST_NUMBER} characters
 * @param date not in the future
 */
public record PlanOrder(@Nullable String number, @Nullable LocalDate date) {

    private static final int LONGEST_NUMBER = 50;

    /** What it lacks; empty when nothing. */
    List<Flaw> gaps(LocalDate today) {
        List<Flaw> gaps = new ArrayList<>();
        if (number == null || number.isBlank()) {
            gaps.add(Flaw.at("/order/number", "order-number-missing"));
        } else if (number.length() > LONGEST_NUMBER) {
            gaps.add(Flaw.at("/order/number", "text-too-long", LONGEST_NUMBER));
        }
        if (date == null) {
            gaps.add(Flaw.at("/order/date", "order-date-missing"));
        } else if (date.isAfter(today)) {
            gaps.add(Flaw.at("/order/date", "order-date-in-future"));
        }
        return gaps;
    }
}
