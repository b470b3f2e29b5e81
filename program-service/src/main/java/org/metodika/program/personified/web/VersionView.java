package org.metodika.program.personified.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metodika.program.personified.domain.Adopted;
import org.metodika.program.personified.domain.Deviation;
import org.metodika.program.personified.domain.Order;
import org.metodika.program.personified.domain.Version;

/**
 * An approved version with its content.
 *
 * @param version what is said of it in the list
 */
record VersionView(Line version, ContentJson content) {

    /**
     * A version in a list.
     *
     * @param on day it was recorded
     * @param deviation what it was amended for; absent for a first approval
     * @param decision what the head decided about the deviation
     * @param annulledBecause why its approval was annulled, where it was
     */
    record Line(
            int number,
            Order order,
            LocalDate on,
            int hours,
            int activities,
            int stages,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Deviation deviation,
            @Nullable String decision,
            @Nullable String annulledBecause) {

        static Line of(Version version) {
            Adopted amendment = version.amendment();
            return new Line(
                    version.number(),
                    version.order(),
                    version.on(),
                    version.content().hours(),
                    version.content().activities().size(),
                    version.content().stages().size(),
                    version.content().startsOn(),
                    version.content().endsOn(),
                    amendment == null ? null : amendment.deviation(),
                    amendment == null ? null : amendment.decision(),
                    version.annulledBecause());
        }
    }

    static VersionView of(Version version) {
        return new VersionView(Line.of(version), ContentMapping.write(version.content()));
    }
}
