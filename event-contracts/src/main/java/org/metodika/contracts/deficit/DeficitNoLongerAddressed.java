package org.metodika.contracts.deficit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.metodika.contracts.Meaning;

/** Программа больше не работает над затруднением. */
@Meaning("A program that addressed the deficit does so no longer; what came of it is told apart")
public record DeficitNoLongerAddressed(
        @Meaning("Id of the deficit") UUID deficitId,

        @Meaning("School code, the key of a school everywhere")
        String schoolId,

        @Meaning("Pseudonymous id of the teacher concerned") UUID teacherId,

        @Meaning("Dictionary of the code, e.g. difficulty-characters")
        String dictionary,

        @Meaning("Code of the difficulty, e.g. METHODICAL") String code,
        @Meaning("Program that addressed it") UUID programId,

        @Meaning(
                "COMPLETED, STOPPED, AMENDED (an amendment took the deficit out or left it to later) or ANNULLED (the approval had been recorded by mistake)")
        String ground,

        @Meaning("Last day of it; absent where the approval was annulled") @Nullable
        LocalDate until,

        @Meaning("Whether another program still addresses it")
        boolean stillAddressed) {}
