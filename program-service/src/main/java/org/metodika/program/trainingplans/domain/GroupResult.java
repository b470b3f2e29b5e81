package org.metodika.program.trainingplans.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Группа обучена: who was trained, and what it cost.
 *
 * @param on last day of the training, not in the future
 * @param trained requests of the group whose teachers were trained
 * @param spent roubles for all of them, 0 to {@value #MOST_SPENT}
 * @param missedBecause why the others were not; empty where there are none
 */
public record GroupResult(LocalDate on, List<UUID> trained, int spent, String missedBecause) {

    private static final int MOST_SPENT = 10_000_000;

    public GroupResult {
        trained = List.copyOf(trained);
    }

    /** What is wrong with it for a group of these requests. */
    List<Flaw> flaws(int year, List<UUID> requests, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        LocalDate first = LocalDate.ofYearDay(year, 1);
        if (on.isBefore(first) || on.isAfter(today)) {
            flaws.add(Flaw.at("/on", "date-between", first, today));
        }
        if (!new HashSet<>(requests).containsAll(trained) || new HashSet<>(trained).size() < trained.size()) {
            flaws.add(Flaw.at("/trained", "plan-trained-not-of-group"));
        }
        if (spent < 0 || spent > MOST_SPENT) {
            flaws.add(Flaw.at("/spent", "range", 0, MOST_SPENT));
        }
        if (trained.size() < requests.size() && missedBecause.isBlank()) {
            flaws.add(Flaw.at("/missedBecause", "plan-missed-lacks-reason"));
        }
        if (missedBecause.length() > Arrangement.LONGEST_REASON) {
            flaws.add(Flaw.at("/missedBecause", "text-too-long", Arrangement.LONGEST_REASON));
        }
        return flaws;
    }
}
