package org.metodika.contracts.instrument;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Инструмент изъят из употребления. */
@Meaning("An instrument was taken out of use: no more assessments begin with it, those under way go on")
public record InstrumentRetired(
        @Meaning("Id of the newest version of the instrument")
        UUID instrumentVersionId,

        @Meaning("Code of the instrument, the same for all its versions")
        String instrumentId,

        @Meaning("Number of its newest version") int version,
        @Meaning("Day since which it is out of use") LocalDate retiredOn,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
