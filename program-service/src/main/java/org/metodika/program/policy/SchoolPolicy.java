package org.metodika.program.policy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.program.acts.ActId;
import org.metodika.program.acts.Standing;

/**
 * The policy of a school as the other features ask for it: what holds today.
 *
 * @param version what a program keeps to say under which policy it was made; 0 where nothing was set
 * @param regulation положение (B02); null where the school has named none
 * @param officer who is responsible for the development of programs today (B18); null for a vacancy
 */
public record SchoolPolicy(
        String schoolId,
        int version,
        @Nullable Regulation regulation,
        @Nullable UUID officer,
        Settings settings) {

    /**
     * Положение о персонифицированной программе.
     *
     * @param standing whether it holds today
     */
    public record Regulation(
            ActId id, @Nullable String number, @Nullable LocalDate date, String title, Standing standing) {}

    /** Whether a program must have this section (B06). */
    public boolean demands(Section section) {
        return settings.sections().contains(section);
    }
}
