package org.metodika.program.personified.domain;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Утверждённая редакция программы: what an order approved. It never changes; a later one takes its place (B31).
 *
 * @param number from 1
 * @param on day it was recorded
 * @param amendment what made it another than the one before; null for a first approval
 * @param annulledBecause why its approval was annulled; null where it was not
 */
public record Version(
        int number,
        Order order,
        LocalDate on,
        @Nullable Adopted amendment,
        Content content,
        Map<DeficitId, String> deferrals,
        @Nullable String annulledBecause) {

    public Version {
        deferrals = Map.copyOf(deferrals);
    }

    /** The same with the reason why its approval was annulled. */
    public Version annulled(String reason) {
        return new Version(number, order, on, amendment, content, deferrals, reason);
    }
}
