package org.metodika.program.learningsessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Когда: in the time zone of the session.
 *
 * @param at time it begins; null where it has none
 */
public record SessionSlot(LocalDate on, @Nullable LocalTime at) {

    private static final int YEARS_AHEAD = 2;

    /** What is wrong with it for a session of this kind; empty when nothing is. */
    List<Flaw> flaws(SessionFacts facts, LocalDate earliest, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        if (on.isBefore(earliest) || on.isAfter(latest)) {
            flaws.add(Flaw.at("/slot/on", "date-between", earliest, latest));
        }
        if (at == null && facts.needsTime()) {
            flaws.add(Flaw.at("/slot/at", "session-time-missing"));
        }
        flaws.addAll(inPlanYear("/slot/on", facts));
        return flaws;
    }

    /** That the day is of the year of the plan whose item the session carries out. */
    List<Flaw> inPlanYear(String pointer, SessionFacts facts) {
        SessionFacts.PlanItemRef item = facts.planItem();
        return item == null || item.year() == on.getYear()
                ? List.of()
                : List.of(Flaw.at(pointer, "session-not-in-plan-year", String.valueOf(item.year())));
    }
}
