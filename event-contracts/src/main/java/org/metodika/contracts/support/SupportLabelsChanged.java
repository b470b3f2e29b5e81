package org.metodika.contracts.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Изменены надписи заключения. */
@Meaning("The labels of the conclusion that the source has lost were edited; issued conclusions keep theirs")
public record SupportLabelsChanged(
        @Meaning("Version of the labels, from 1") int version,
        @Meaning("Day of the change") LocalDate changedOn,

        @Meaning("Codes of the labels that differ from the version before")
        List<String> codes,

        @Meaning(
                "Pseudonymous id of the staff member who did it; absent for people outside the schools and for the system")
        @Nullable
        UUID by) {}
