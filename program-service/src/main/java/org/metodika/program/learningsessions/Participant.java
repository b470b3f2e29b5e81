package org.metodika.program.learningsessions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Участник.
 *
 * @param schoolId school at the time of the registration
 * @param registeredOn day in the time zone of the session
 * @param presence null until it is recorded
 */
public record Participant(
        UUID person,
        String schoolId,
        LocalDate registeredOn,
        @Nullable Presence presence) {

    Participant marked(Presence as) {
        return new Participant(person, schoolId, registeredOn, as);
    }

    boolean wasThere() {
        return presence == Presence.ATTENDED || presence == Presence.SPOKE;
    }
}
