package org.metodika.contracts.program;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Исполнение пункта программы. */
@Meaning("What became of an activity or a stage; one that is not named is still to come (B31)")
public record ItemStanding(
        @Meaning("Id of the activity or stage") UUID itemId,
        @Meaning("ACTIVITY or STAGE") String item,
        @Meaning("REPORTED, DONE or WAIVED") String standing,
        @Meaning("Day it was done, or was waived") LocalDate on,
        @Meaning("Certificate or protocol") @Nullable String document,
        @Meaning("Why it was waived") @Nullable String reason) {}
