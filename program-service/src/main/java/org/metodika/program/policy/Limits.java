package org.metodika.program.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodika.kit.domain.Rejection.Flaw;

/**
 * Объём программы: what the school allows (B06, п. 1.5); null for no limit of the school's own.
 *
 * @param leastHours fewest academic hours of a program, 1 to {@value #MOST_HOURS}
 * @param mostHours most academic hours of a program, 1 to {@value #MOST_HOURS}
 * @param mostModules most modules, invariant and variable together, 1 to {@value #MOST_ITEMS}
 * @param mostActivities most activities of all kinds, 1 to {@value #MOST_ITEMS}
 */
public record Limits(
        @Nullable Integer leastHours,
        @Nullable Integer mostHours,
        @Nullable Integer mostModules,
        @Nullable Integer mostActivities) {

    static final int MOST_HOURS = 5_000;
    static final int MOST_ITEMS = 100;

    /** The regulation leaves number and volume to the school, so nothing is limited until it says so. */
    static final Limits NONE = new Limits(null, null, null, null);

    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        range(flaws, "/leastHours", leastHours, MOST_HOURS);
        range(flaws, "/mostHours", mostHours, MOST_HOURS);
        range(flaws, "/mostModules", mostModules, MOST_ITEMS);
        range(flaws, "/mostActivities", mostActivities, MOST_ITEMS);
        if (leastHours != null && mostHours != null && mostHours < leastHours) {
            flaws.add(Flaw.at("/mostHours", "min", leastHours));
        }
        return flaws;
    }

    private static void range(List<Flaw> flaws, String pointer, @Nullable Integer value, int most) {
        if (value != null && (value < 1 || value > most)) {
            flaws.add(Flaw.at(pointer, "range", 1, most));
        }
    }
}
