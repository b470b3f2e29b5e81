package org.metodika.diagnostics.effect;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.metodika.diagnostics.deficitlist.DeficitRow.Comparison;

/** Подсчёт одной группы; only what is measured before and after is counted. */
final class Tally {

    private final Set<UUID> people = new HashSet<>();
    private int improved;
    private int same;
    private int worse;
    private double before;
    private double after;

    void add(UUID teacher, Comparison pair) {
        people.add(teacher);
        before += pair.beforeScore();
        after += pair.afterScore();
        switch (pair.change()) {
            case "IMPROVED" -> improved++;
            case "WORSE" -> worse++;
            default -> same++;
        }
    }

    int people() {
        return people.size();
    }

    int cases() {
        return improved + same + worse;
    }

    int improved() {
        return improved;
    }

    int same() {
        return same;
    }

    int worse() {
        return worse;
    }

    double meanBefore() {
        return mean(before);
    }

    double meanAfter() {
        return mean(after);
    }

    private double mean(double sum) {
        return Math.round(sum / cases() * 10) / 10.0;
    }
}
